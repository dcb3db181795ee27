/**
 * Makes records of tables: gives every filled cell its record and every numeral its role, as part <em>Tables</em> of the contract
 * says.
 */
@NullMarked
package vn.chitieu.extract.table;

import org.jspecify.annotations.NullMarked;
