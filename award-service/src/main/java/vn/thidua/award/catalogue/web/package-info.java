/** The catalogue over HTTP. */
@NullMarked
package vn.thidua.award.catalogue.web;

import org.jspecify.annotations.NullMarked;
