@NullMarked
package vn.thidua.platform.security;

import org.jspecify.annotations.NullMarked;
