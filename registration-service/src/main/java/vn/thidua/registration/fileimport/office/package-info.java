/** Files of office programs: guarded by absolute limits first, read as tables and paragraphs after. */
@NullMarked
package vn.thidua.registration.fileimport.office;

import org.jspecify.annotations.NullMarked;
