/** Blocs in the document store. */
@NullMarked
package vn.thidua.campaign.bloc.mongo;

import org.jspecify.annotations.NullMarked;
