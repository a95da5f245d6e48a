/** A unit's own Word or Excel file, read and understood, then accepted as a whole or not at all. */
@NullMarked
package vn.thidua.registration.fileimport;

import org.jspecify.annotations.NullMarked;
