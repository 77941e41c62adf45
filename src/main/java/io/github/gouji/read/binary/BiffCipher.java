// SPDX-License-Identifier: Apache-2.0
package io.github.gouji.read.binary;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Decrypts a workbook whose structure is protected: Excel encrypts it with a password that is the same for everyone, and
 * opens it without asking. A workbook with a password of its own stays closed.
 */
final class BiffCipher {

    private static final byte[] PASSWORD = "VelvetSweatshop".getBytes(StandardCharsets.UTF_16LE);
    private static final int BLOCK = 1024;
    private static final int RC4 = 1;

    /** The records that are never encrypted, and the one whose first four bytes are not. */
    private static final int[] PLAIN = {0x0809, 0x2F, 0xE1, 0x194, 0x195, 0x196, 0x138};

    private static final int SHEET = 0x85;

    private final MessageDigest digest;
    private final byte[] secret;
    private final int keySize;

    private BiffCipher(MessageDigest digest, byte[] secret, int keySize) {
        this.digest = digest;
        this.secret = secret;
        this.keySize = keySize;
    }

    /**
     * Returns a stream as it was before.
     *
     * @param password the record that says how it was encrypted
     * @throws EncryptedFileException if the password is not everyone's
     */
    static Bytes decrypted(Bytes stream, Bytes password) {
        if (password.u16(0) != RC4) {
            throw new EncryptedFileException();
        }
        try {
            BiffCipher cipher = password.u16(2) == 1 ? simple(password) : byProvider(password);
            return cipher.decrypted(stream);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BiffCipher simple(Bytes password) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("MD5");
        byte[] begin = Arrays.copyOf(digest.digest(PASSWORD), 5);
        byte[] salt = password.part(6, 16).copy();
        for (int i = 0; i < 16; i++) {
            digest.update(begin);
            digest.update(salt);
        }
        BiffCipher cipher = new BiffCipher(digest, Arrays.copyOf(digest.digest(), 5), 16);
        cipher.verify(password.part(22, 16), password.part(38, 16));
        return cipher;
    }

    private static BiffCipher byProvider(Bytes password) throws NoSuchAlgorithmException {
        int head = 14;
        int verifier = head + password.s32(10);
        MessageDigest digest = MessageDigest.getInstance("SHA-1");
        digest.update(password.part(verifier + 4, 16).copy());
        int bits = password.s32(head + 16);
        BiffCipher cipher = new BiffCipher(digest, digest.digest(PASSWORD), bits == 0 ? 5 : Math.min(16, bits / 8));
        cipher.verify(password.part(verifier + 20, 16), password.part(verifier + 40, 20));
        return cipher;
    }

    private void verify(Bytes verifier, Bytes hash) {
        byte[] both = new byte[verifier.length() + hash.length()];
        verifier.copyTo(0, both, 0, verifier.length());
        hash.copyTo(0, both, verifier.length(), hash.length());
        mask(0, both);
        byte[] expected = digest.digest(Arrays.copyOf(both, verifier.length()));
        if (!Arrays.equals(expected, Arrays.copyOfRange(both, verifier.length(), both.length))) {
            throw new EncryptedFileException();
        }
    }

    private Bytes decrypted(Bytes stream) {
        byte[] masked = stream.copy();
        byte[] block = new byte[BLOCK];
        for (int at = 0; at < masked.length; at += BLOCK) {
            int size = Math.min(BLOCK, masked.length - at);
            System.arraycopy(masked, at, block, 0, size);
            mask(at / BLOCK, block);
            System.arraycopy(block, 0, masked, at, size);
        }
        for (int at = 0; at <= stream.length() - 4; at += 4 + stream.u16(at + 2)) {
            int id = stream.u16(at);
            boolean isPlain = Arrays.stream(PLAIN).anyMatch(plain -> plain == id);
            int size = 4 + (isPlain ? stream.u16(at + 2) : id == SHEET ? 4 : 0);
            stream.copyTo(at, masked, at, Math.min(size, stream.length() - at));
        }
        return Bytes.of(masked);
    }

    /** Encrypts or decrypts a block, by RC4 with a key of its own. */
    private void mask(int number, byte[] block) {
        digest.update(secret);
        digest.update(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array());
        byte[] key = Arrays.copyOf(digest.digest(), keySize);
        key = keySize == 5 ? Arrays.copyOf(key, 16) : key;
        int[] state = new int[256];
        Arrays.setAll(state, i -> i);
        for (int i = 0, j = 0; i < 256; i++) {
            j = j + state[i] + (key[i % key.length] & 0xFF) & 0xFF;
            swap(state, i, j);
        }
        for (int at = 0, i = 0, j = 0; at < block.length; at++) {
            i = i + 1 & 0xFF;
            j = j + state[i] & 0xFF;
            swap(state, i, j);
            block[at] ^= (byte) state[state[i] + state[j] & 0xFF];
        }
    }

    private static void swap(int[] state, int i, int j) {
        int kept = state[i];
        state[i] = state[j];
        state[j] = kept;
    }
}
