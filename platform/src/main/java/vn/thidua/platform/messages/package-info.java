/** What a message is, whichever way it goes: the store keeps it until it is sent, Kafka carries it. */
@NullMarked
package vn.thidua.platform.messages;

import org.jspecify.annotations.NullMarked;
