@NullMarked
package vn.thidua.http.trace;

import org.jspecify.annotations.NullMarked;
