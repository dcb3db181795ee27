package vn.chitieu.outline;

/** The part of a document that a block stands in, as Nghị định 30/2020/NĐ-CP, Phụ lục I lays them out. */
public enum Zone {
    /** Issuer, motto, number and symbol, place and date. */
    LETTERHEAD,
    /** Type line and title. */
    TITLE,
    /** Documents the plan rests on (Căn cứ ...) and what leads over to the first section. */
    BASIS,
    /** Everything from the first section to the closing formula. */
    BODY,
    /** Lines under {@code Nơi nhận}. */
    RECIPIENTS,
    /** {@code TM.}, {@code KT.}, title and name of the signer. */
    SIGNATURE,
    /** Appendices after the signature: {@code Phụ lục}, {@code Biểu}. */
    APPENDIX,
    /** Notes of the body, wherever the format keeps them. */
    FOOTNOTE,
    /** Not the document's: what the page of a portal held around it. */
    PORTAL
}
