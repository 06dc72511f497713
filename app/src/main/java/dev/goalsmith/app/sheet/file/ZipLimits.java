package dev.goalsmith.app.sheet.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// How much a workbook may unpack to, checked by unpacking it once into nothing, before any parser sees it.
final class ZipLimits {

    private static final int MAX_ENTRIES = 200;
    private static final long MAX_UNPACKED = 32L * 1024 * 1024;

    /// Parts other than rows and texts are read whole into memory, so they must be small.
    private static final long MAX_SMALL_PART = 2L * 1024 * 1024;

    private ZipLimits() {}

    /// Whether the zip file `bytes` stays within the limits; a damaged one does, as far as it can be unpacked.
    static boolean hold(byte[] bytes) {
        byte[] sink = new byte[16 * 1024];
        long unpacked = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                long most = Math.min(limit(entry), MAX_UNPACKED - unpacked);
                long size = size(zip, sink, most);
                unpacked += size;
                entries++;
                if (size > most || entries > MAX_ENTRIES) {
                    return false;
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return true;
        }
        return true;
    }

    private static long limit(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean small = name.endsWith(".rels")
                || name.contains("content_types")
                || name.endsWith("/workbook.xml")
                || name.endsWith("/styles.xml");
        return small ? MAX_SMALL_PART : MAX_UNPACKED;
    }

    /// The unpacked bytes of the current entry; stops soon after `most`.
    private static long size(ZipInputStream zip, byte[] sink, long most) throws IOException {
        long size = 0;
        for (int read = zip.read(sink); read >= 0 && size <= most; read = zip.read(sink)) {
            size += read;
        }
        return size;
    }
}
