/** How far work is, over HTTP. */
@NullMarked
package vn.thidua.registration.work.web;

import org.jspecify.annotations.NullMarked;
