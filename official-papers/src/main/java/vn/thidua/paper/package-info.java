/** Official papers as Nghị định 30/2020/NĐ-CP wants them, composed once and printed as Word, Excel or PDF files. */
@NullMarked
package vn.thidua.paper;

import org.jspecify.annotations.NullMarked;
