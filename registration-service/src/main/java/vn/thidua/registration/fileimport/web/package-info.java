/** Files of a unit over HTTP. */
@NullMarked
package vn.thidua.registration.fileimport.web;

import org.jspecify.annotations.NullMarked;
