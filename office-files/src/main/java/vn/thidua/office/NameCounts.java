package vn.thidua.office;

/** How many different names there are, told apart by their hashes. There are millions of them to add. */
final class NameCounts {

    static final int MOST = 10_000;

    private static final int SLOTS = 1 << 15;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    private final long[] slots = new long[SLOTS];
    private int count;

    /** Returns whether there are few enough, this one counted. */
    boolean add(long nameHash) {
        var hash = nameHash == 0 ? 1 : nameHash;
        var slot = (int) (hash * MIX >>> 49);
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) % SLOTS;
        }
        if (slots[slot] == 0) {
            slots[slot] = hash;
            count++;
        }
        return count <= MOST;
    }
}
