/** Vietnamese text: one normal form, folded search keys, collation. */
@NullMarked
package vn.thidua.platform.text;

import org.jspecify.annotations.NullMarked;
