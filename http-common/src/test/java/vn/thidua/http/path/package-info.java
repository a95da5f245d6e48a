@NullMarked
package vn.thidua.http.path;

import org.jspecify.annotations.NullMarked;
