package vn.chitieu.model;

/**
 * An input that gave no document.
 *
 * @param path path relative to the input folder
 * @param code stable code of the reason, such as {@code encrypted}
 * @param messageVi reason that a clerk understands, in Vietnamese
 * @param messageEn the same in English
 */
public record Failure(String path, String code, String messageVi, String messageEn) {}
