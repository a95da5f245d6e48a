/** Folders of files. */
@NullMarked
package vn.thidua.launcher.files;

import org.jspecify.annotations.NullMarked;
