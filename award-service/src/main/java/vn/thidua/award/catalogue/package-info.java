/** The dated catalogue of titles and forms of commendation. */
@NullMarked
package vn.thidua.award.catalogue;

import org.jspecify.annotations.NullMarked;
