/** Units and blocs as heard on their topics. */
@NullMarked
package vn.thidua.registration.directory.heard;

import org.jspecify.annotations.NullMarked;
