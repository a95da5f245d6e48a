package vn.thidua.platform.grove;

import java.util.UUID;
import vn.thidua.platform.messages.Message;

/** What others may know of a tree. */
public record TreeMessage(String type, UUID treeId, long version, String name, int height) implements Message {

    public static TreeMessage of(TreeEvent event) {
        var tree = event.tree();
        return new TreeMessage("tree.changed.v1", tree.id(), tree.version(), tree.name(), tree.height());
    }

    @Override
    public String topic() {
        return "tree";
    }

    @Override
    public String key() {
        return treeId.toString();
    }
}
