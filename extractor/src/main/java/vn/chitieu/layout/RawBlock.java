package vn.chitieu.layout;

/** A piece of a document in reading order. */
public sealed interface RawBlock permits RawText, RawTable {}
