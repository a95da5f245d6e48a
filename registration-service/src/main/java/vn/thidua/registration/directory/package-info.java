/** What registration knows of units and blocs. */
@NullMarked
package vn.thidua.registration.directory;

import org.jspecify.annotations.NullMarked;
