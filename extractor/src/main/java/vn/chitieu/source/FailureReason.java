package vn.chitieu.source;

import java.util.Locale;

/** Why an input gave no document, in words that a clerk understands. */
public enum FailureReason {
    EMPTY("Tệp rỗng, không có nội dung.", "The file is empty."),
    NOT_FOUND("Không tìm thấy tệp hoặc thư mục này.", "There is no such file or folder."),
    UNREADABLE(
            "Không mở được tệp (không có quyền đọc hoặc lỗi ổ đĩa).",
            "The file cannot be opened (no permission or disk error)."),
    UNSUPPORTED_FORMAT("Chưa đọc được loại tệp này.", "Files of this kind are not read."),
    PRESENTATION(
            "Tệp trình chiếu (PowerPoint): không đọc kế hoạch từ loại tệp này.",
            "A presentation (PowerPoint): plans are not read from files of this kind."),
    SHEET_FORMAT(
            "Bảng tính kiểu này (Excel 4 trở về trước) chưa đọc được; hãy mở ra, lưu thành .xlsx rồi chạy lại.",
            "Workbooks of this kind (Excel 4 and older) are not read; open it, save it as .xlsx and run again."),
    ARCHIVE_METHOD(
            "Chưa mở được kiểu nén này; hãy giải nén rồi chạy lại.",
            "This kind of compression cannot be opened; unpack the archive and run again."),
    ARCHIVE_PART(
            "Một phần của tệp nén chia làm nhiều phần; hãy giải nén tất cả rồi chạy lại.",
            "One part of an archive that is split into several; unpack them all and run again."),
    UNPACKER_MISSING(
            "Tệp RAR: cần chương trình bsdtar 3.4 trở lên; cài bằng: apt-get install libarchive-tools",
            "A RAR archive: the program bsdtar 3.4 or later is needed; to install it: apt-get install libarchive-tools"),
    WRONG_CONTENT(
            "Nội dung không đúng với phần mở rộng của tên tệp.", "The content does not fit the file name's extension."),
    DAMAGED("Tệp hỏng hoặc bị cắt cụt.", "The file is damaged or cut short."),
    ENCRYPTED(
            "Tệp có mật khẩu; hãy bỏ mật khẩu rồi chạy lại.",
            "The file is password-protected; remove the password and run again."),
    NO_TEXT(
            "Tệp không có chữ (có thể là bản quét chưa nhận dạng).",
            "The file holds no text (perhaps a scan that was not recognised)."),
    OCR_MISSING(
            "Bản quét: cần Tesseract và dữ liệu tiếng Việt; cài bằng: apt-get install tesseract-ocr tesseract-ocr-vie",
            "A scan: Tesseract with Vietnamese data is needed; to install it: apt-get install tesseract-ocr tesseract-ocr-vie"),
    TOO_LARGE("Tệp vượt quá giới hạn kích thước.", "The file exceeds the size limit."),
    TOO_COMPLEX(
            "Tệp vượt quá giới hạn (số trang, số ô, độ sâu, độ dài một đoạn).",
            "The file exceeds a limit (pages, cells, depth, length of a paragraph)."),
    TIMED_OUT("Quá thời gian xử lý cho một tệp.", "Processing took longer than one file may."),
    OUT_OF_MEMORY("Không đủ bộ nhớ để đọc tệp.", "There was not enough memory to read the file."),
    DUPLICATE("Trùng nội dung với một tệp khác đã được đọc.", "The same content as another file that was read."),
    INTERNAL_ERROR(
            "Lỗi của chương trình khi đọc tệp; xin báo cho nhóm phát triển.",
            "A defect of the program; please report it.");

    private final String vietnamese;
    private final String english;

    FailureReason(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the stable code, such as {@code encrypted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the reason in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Returns the reason in English. */
    public String english() {
        return english;
    }
}
