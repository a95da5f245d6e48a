/** The catalogue that comes with the service, as the law has it. */
@NullMarked
package vn.thidua.award.catalogue.shipped;

import org.jspecify.annotations.NullMarked;
