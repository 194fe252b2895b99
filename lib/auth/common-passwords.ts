/** Passwords of ten signs and more that lists of leaked ones begin with, and the local ones that people reach for. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `1234567890 12345678910 123456789a a123456789 1q2w3e4r5t 1q2w3e4r5t6y qwertyuiop qwertyuiop123 qwerty12345 qwerty123456
  qwerty1234 1234567890q q1w2e3r4t5 q1w2e3r4t5y6 asdfghjkl123 asdfghjkl1 zxcvbnm123 zaq12wsxcde3 1qaz2wsx3edc 1qazxsw23edc
  password123 password12 password1234 passw0rd123 p@ssw0rd123 p@ssword123 administrator admin12345 admin123456 welcome123
  welcome1234 iloveyou123 iloveyou12 letmein123 letmein1234 football123 baseball123 superman123 princess123 sunshine123
  0987654321 9876543210 0123456789 1111111111 0000000000 1212121212 1231231231 123123123123 1122334455 1357924680
  qazwsxedcrfv qazwsxedc123 abcd123456 abc1234567 abcdef1234 changeme123 monkey1234 dragon1234 master1234 shadow1234
  йцукенгшщз йцукенгшщзх йцукен12345 йцукен123456 фывапролдж фывапролджэ ячсмитьбю1 привет12345 пароль12345 пароль123456
  парольпароль qwertyqwerty password10 passwordpassword любовь12345 наташа12345 марина12345 казахстан1 казахстан123
  kazakhstan kazakhstan1 kazakhstan123 qazaqstan1 qazaqstan123 қазақстан1 қазақстан123 astana2020 astana1234 almaty2020
  almaty1234 алматы2020 алматы1234 астана2020 астана1234 aktau12345 aqtau12345 ақтау12345 саламатсыз салем12345 salem12345
  құпиясөз123 құпиясөз12 ғғғғғғғғғғ әіңғ123456 emhana1234 emhana12345 емхана1234 емхана12345 денсаулық123 densaulyk1
  samsung1234 samsung123 iphone1234 google1234 internet123 computer123 chelsea123 liverpool1 arsenal1234 barcelona1
  mercedes123 toyota1234 starwars123 pokemon1234 michael123 jennifer123 jordan2323 whatever123 trustno1trustno1`
    .split(/\s+/)
    .filter(Boolean),
);
