/** The province over HTTP. */
@NullMarked
package vn.thidua.registration.province.web;

import org.jspecify.annotations.NullMarked;
