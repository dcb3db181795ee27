package vn.chitieu.read.page;

/**
 * What is known of a table without rules beyond its cells. Only those who found the table understand it: it tells them where the rest
 * of the table goes on at the top of the next page.
 */
public interface TableShape {}
