package vn.chitieu.read.page;

/** A line or a table at its place in the reading order of a page. */
public sealed interface PageBlock permits PageLine, PageTable {}
