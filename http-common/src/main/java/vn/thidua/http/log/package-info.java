/** The file of the security log, which is its owner's only. */
@NullMarked
package vn.thidua.http.log;

import org.jspecify.annotations.NullMarked;
