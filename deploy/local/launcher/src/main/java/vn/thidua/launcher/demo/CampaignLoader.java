package vn.thidua.launcher.demo;

import static vn.thidua.launcher.demo.DemoPeople.ADMINISTRATOR;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Drafts and launches the year's emulation campaigns, as the province administrator. */
record CampaignLoader(Api api, Path folder) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CAMPAIGNS = "/api/campaign/campaigns";

    Map<String, UUID> load() {
        JsonNode written = JSON.readTree(folder.resolve("campaigns.json").toFile());
        Map<String, JsonNode> known = api.list(ADMINISTRATOR, CAMPAIGNS).stream()
                .collect(Collectors.toMap(
                        campaign -> campaign.path("name").asString(), campaign -> campaign, (first, second) -> first));
        var ids = new LinkedHashMap<String, UUID>();
        for (JsonNode campaign : written) {
            String name = campaign.path("name").asString();
            JsonNode drafted = known.containsKey(name) ? known.get(name) : draft((ObjectNode) campaign, name);
            UUID id = DirectoryLoader.id(drafted);
            if (drafted.path("state").asString().equals("DRAFT")
                    && drafted.path("version").asLong() == 1) {
                api.post(ADMINISTRATOR, CAMPAIGNS + "/" + id + "/launch", "launch:" + name, 1, JSON.createObjectNode());
            }
            ids.put(name, id);
        }
        return ids;
    }

    private JsonNode draft(ObjectNode campaign, String name) {
        ObjectNode body = campaign.deepCopy().putNull("organiserUnitId");
        return api.post(ADMINISTRATOR, CAMPAIGNS, "campaign:" + name, body);
    }
}
