/**
 * Long work beside the requests: so much at a time, each unit in its turn, reported, ended when nobody wants it. What
 * is done is its callers' business.
 */
@NullMarked
package vn.thidua.registration.work;

import org.jspecify.annotations.NullMarked;
