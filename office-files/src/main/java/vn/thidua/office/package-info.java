/** Reads Word and Excel files that anyone may have made: guarded, in bounded time and memory, each text with its exact place. */
@NullMarked
package vn.thidua.office;

import org.jspecify.annotations.NullMarked;
