/** The comparison over HTTP. */
@NullMarked
package vn.thidua.registration.comparison.web;

import org.jspecify.annotations.NullMarked;
