/** The web as a browser walks it, for programs that sign in as people do. */
@NullMarked
package vn.thidua.launcher.http;

import org.jspecify.annotations.NullMarked;
