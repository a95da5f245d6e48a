/** All blocs of a year on one page. */
@NullMarked
package vn.thidua.registration.province;

import org.jspecify.annotations.NullMarked;
