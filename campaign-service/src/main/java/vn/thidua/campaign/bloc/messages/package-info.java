/** What other services may know of blocs. */
@NullMarked
package vn.thidua.campaign.bloc.messages;

import org.jspecify.annotations.NullMarked;
