package vn.chitieu.read.office;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.TableBuilder;

/** What stands in page headers, page footers and notes, which office programs store apart from the body. */
public final class RegionTexts {
    private RegionTexts() {}

    /**
     * Returns the texts of blocks as texts of a region; a table in a header gives the texts of its cells.
     *
     * @param blocks the blocks
     * @param region the region
     */
    public static List<RawBlock> of(List<RawBlock> blocks, Region region) {
        List<RawBlock> moved = new ArrayList<>();
        for (RawBlock block : blocks) {
            for (RawText text : TableBuilder.texts(List.of(block))) {
                moved.add(new RawText(text.extent(), region, text.runs(), text.style(), text.page(), text.box()));
            }
        }
        return moved;
    }
}
