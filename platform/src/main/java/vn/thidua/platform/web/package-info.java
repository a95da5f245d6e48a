/** How every service takes requests and answers: who acts, what a body may be, how a refusal looks. */
@NullMarked
package vn.thidua.platform.web;

import org.jspecify.annotations.NullMarked;
