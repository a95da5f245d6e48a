/** Official papers: what is registered and compared, set out as a decree wants it, whatever file it becomes. */
@NullMarked
package vn.thidua.registration.paper;

import org.jspecify.annotations.NullMarked;
