/** Tables of crawled legal portals, where a lone bar closes each cell and nothing tells where a row ends. */
@NullMarked
package vn.chitieu.read.crawl;

import org.jspecify.annotations.NullMarked;
