/** Tests, and the writers of good and hostile files that the tests of services use too. */
@NullMarked
package vn.thidua.office;

import org.jspecify.annotations.NullMarked;
