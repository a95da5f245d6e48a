/** Papers as downloads. */
@NullMarked
package vn.thidua.registration.paper.web;

import org.jspecify.annotations.NullMarked;
