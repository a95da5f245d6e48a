/** The inbox over HTTP, and live as server-sent events. */
@NullMarked
package vn.thidua.notification.inbox.web;

import org.jspecify.annotations.NullMarked;
