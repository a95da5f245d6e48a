/** Blocs over HTTP. */
@NullMarked
package vn.thidua.campaign.bloc.web;

import org.jspecify.annotations.NullMarked;
