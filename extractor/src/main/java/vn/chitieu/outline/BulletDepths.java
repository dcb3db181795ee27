package vn.chitieu.outline;

import java.util.ArrayList;
import java.util.List;

/** How deep bullets stand: {@code +} below {@code -} where it came after it. Begins anew below each heading. */
final class BulletDepths {
    private final List<String> marks = new ArrayList<>();

    void clear() {
        marks.clear();
    }

    /** Returns the depth of the next bullet, from 1, and closes those below it. */
    int next(String mark) {
        int depth = marks.indexOf(mark);
        if (depth < 0) {
            marks.add(mark);
            return marks.size();
        }
        marks.subList(depth + 1, marks.size()).clear();
        return depth + 1;
    }
}
