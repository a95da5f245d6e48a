/** What a bloc's members pledge for a year, and how the pledges compare. */
@NullMarked
package vn.thidua.registration;

import org.jspecify.annotations.NullMarked;
