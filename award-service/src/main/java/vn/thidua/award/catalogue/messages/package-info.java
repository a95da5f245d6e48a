/** What others may know of the catalogue. */
@NullMarked
package vn.thidua.award.catalogue.messages;

import org.jspecify.annotations.NullMarked;
