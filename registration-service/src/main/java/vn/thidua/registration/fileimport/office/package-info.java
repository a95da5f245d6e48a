/** How files of office programs are read here: no further than the work is wanted. */
@NullMarked
package vn.thidua.registration.fileimport.office;

import org.jspecify.annotations.NullMarked;
