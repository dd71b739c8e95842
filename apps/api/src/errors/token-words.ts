import type { Words } from '@congvu/core'

/** What the API has to say of tokens of an OpenID Connect issuer, by code. */
export const tokenWords = {
  'bad-token': {
    vi: () => ({
      what: 'Token không được chấp nhận: sai chữ ký, nơi cấp, nơi nhận hoặc thuật toán, hoặc chưa có hiệu lực.',
      mend: 'Xin token cho đúng API này (aud) từ hệ thống đăng nhập mà người vận hành đã khai báo.',
    }),
    en: () => ({
      what: 'The token is not accepted: its signature, issuer, audience or algorithm is wrong, or its time has not come.',
      mend: 'Get one for this very API (aud) from the sign-in system the operator has configured.',
    }),
  },
  'expired-token': {
    vi: () => ({ what: 'Token đã hết hạn.', mend: 'Lấy token mới rồi gửi lại.' }),
    en: () => ({ what: 'The token has expired.', mend: 'Get a fresh one and send the request again.' }),
  },
  'no-grant': {
    vi: () => ({
      what: 'Token đúng, nhưng người này không thuộc nhóm nào được dùng API.',
      mend: 'Nhờ quản trị thêm vào nhóm ở hệ thống đăng nhập, hoặc khai báo nhóm trong OIDC_GRANTS.',
    }),
    en: () => ({
      what: 'The token is good, and its holder is in no group that may use the API.',
      mend: 'Ask to be put into a group at the sign-in system, or to have the group named in OIDC_GRANTS.',
    }),
  },
  'issuer-unreachable': {
    vi: () => ({
      what: 'Chưa lấy được khóa công khai của hệ thống đăng nhập nên chưa xét được token.',
      mend: 'Thử lại sau; khóa cvk_… vẫn dùng được.',
    }),
    en: () => ({
      what: 'The public keys of the sign-in system cannot be had now, so tokens cannot be judged.',
      mend: 'Try again later; keys (cvk_…) work all the same.',
    }),
  },
  'answer-sealed': {
    vi: () => ({
      what: 'Việc này đã làm xong dưới Idempotency-Key ấy, với một token trước; câu trả lời khi đó không mở lại được.',
      mend: 'Đừng gửi lại: đọc lại bằng GET.',
    }),
    en: () => ({
      what: 'This was done under that Idempotency-Key with an earlier token, whose answer cannot be opened again.',
      mend: 'Do not send it again: read what is there with GET.',
    }),
  },
} satisfies Words
