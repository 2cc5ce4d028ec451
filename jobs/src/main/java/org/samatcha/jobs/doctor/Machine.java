package org.samatcha.jobs.doctor;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.util.List;

/** Looks at Java, memory, processors, open files and encodings. */
final class Machine {

    private static final int JAVA = 17;
    private static final long GIGABYTE = 1L << 30;
    private static final long FEWEST_FILES = 1024;

    private Machine() {}

    static List<Finding> findings() {
        return List.of(java(), heap(), machineMemory(), openFiles(), charset(), fileNames());
    }

    private static Finding java() {
        int version = Runtime.version().feature();
        String seen = version + " (" + System.getProperty("java.vendor") + ")";
        if (version < JAVA) {
            return Finding.fail("Java", seen, "Install a JDK 17 or later.");
        }
        return version > 21
                ? Finding.warn("Java", seen, "Tested with 17; when something goes wrong, try 17 or 21.")
                : Finding.ok("Java", seen);
    }

    private static Finding heap() {
        long most = Runtime.getRuntime().maxMemory();
        return most < GIGABYTE
                ? Finding.warn("memory of the program", gigabytes(most), "Give it more: SAMATCHA_MEMORY=4g.")
                : Finding.ok("memory of the program", gigabytes(most));
    }

    private static Finding machineMemory() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long all = system.getTotalMemorySize();
        long most = Runtime.getRuntime().maxMemory();
        String seen = gigabytes(all) + ", " + Runtime.getRuntime().availableProcessors() + " processors";
        return most > all * 0.9
                ? Finding.warn(
                        "memory of the machine",
                        seen,
                        "The program may take more than there is; lower SAMATCHA_MEMORY to two thirds of it.")
                : Finding.ok("memory of the machine", seen);
    }

    private static Finding openFiles() {
        if (!(ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix)) {
            return Finding.ok("open files", "no limit known on this system");
        }
        long most = unix.getMaxFileDescriptorCount();
        return most < FEWEST_FILES
                ? Finding.warn("open files", most + " at most", "Raise the limit: ulimit -n 4096")
                : Finding.ok("open files", most + " at most");
    }

    private static Finding charset() {
        return Charset.defaultCharset().equals(StandardCharsets.UTF_8)
                ? Finding.ok("text encoding", "UTF-8")
                : Finding.warn(
                        "text encoding",
                        Charset.defaultCharset().name(),
                        "Start with scripts/samatcha, which sets -Dfile.encoding=UTF-8.");
    }

    /** Without a UTF-8 locale Java cannot open a file whose name is Thai. */
    private static Finding fileNames() {
        String how = System.getProperty("sun.jnu.encoding", "unknown");
        try {
            boolean isSame = FileSystems.getDefault()
                    .getPath("ขอนแก่น")
                    .getFileName()
                    .toString()
                    .equals("ขอนแก่น");
            if (isSame) {
                return Finding.ok("Thai file names", how);
            }
        } catch (InvalidPathException cannot) {
            return thaiNamesFail(how);
        }
        return thaiNamesFail(how);
    }

    private static Finding thaiNamesFail(String how) {
        return Finding.warn(
                "Thai file names",
                "not possible, encoding " + how,
                "Set a UTF-8 locale before starting: export LC_ALL=C.UTF-8");
    }

    static String gigabytes(long bytes) {
        return String.format(java.util.Locale.ROOT, "%.1f GB", bytes / (double) GIGABYTE);
    }
}
