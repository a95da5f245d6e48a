package vn.thidua.campaign.campaign.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.campaign.CampaignLevel;
import vn.thidua.campaign.campaign.CampaignState;

/** A campaign with its organiser's name. */
record CampaignView(
        UUID id,
        long version,
        String name,
        CampaignLevel level,
        @Nullable UUID organiserUnitId,
        @Nullable String organiserName,
        LocalDate from,
        LocalDate to,
        CampaignState state,
        List<String> criteria) {}
