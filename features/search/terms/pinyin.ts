import { pinyin } from "pinyin-pro";

// Without a, e and o: with them, too many English words could be cut up, as meeting into me, e and ting.
const syllables = new Set(
  `ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen ceng
cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo ci cong cou cu cuan
cui cun cuo da dai dan dang dao de dei den deng di dian diao die ding diu dong dou du duan dui dun duo ei en eng er
fa fan fang fei fen feng fo fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo
ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo ji jia jian jiang jiao jie jin jing
jiong jiu ju juan jue jun ka kai kan kang kao ke kei ken keng kong kou ku kua kuai kuan kuang kui kun kuo la lai lan
lang lao le lei leng li lia lian liang liao lie lin ling liu long lou lu luan lue lun luo ma mai man mang mao me mei
men meng mi mian miao mie min ming miu mo mou mu na nai nan nang nao ne nei nen neng ni nian niang niao nie nin ning
niu nong nou nu nuan nue nuo ou pa pai pan pang pao pei pen peng pi pian piao pie pin ping po pou pu qi qia qian
qiang qiao qie qin qing qiong qiu qu quan que qun ran rang rao re ren reng ri rong rou ru rua ruan rui run ruo sa sai
san sang sao se sen seng sha shai shan shang shao she shei shen sheng shi shou shu shua shuai shuan shuang shui shun
shuo si song sou su suan sui sun suo ta tai tan tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa
wai wan wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao ye yi
yin ying yo yong you yu yuan yue yun za zai zan zang zao ze zei zen zeng zha zhai zhan zhang zhao zhe zhei zhen zheng
zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo`.split(/\s+/),
);

const most = 6;

// Typed as v, u or ü, and meant as one: nv, nu and nü all begin 女.
const oneU = (sound: string) => sound.replace(/[vü]/g, "u");

/** How the characters of a run sound, one syllable each, without tones. */
export function soundsOf(run: string): string[] {
  return pinyin(run, { toneType: "none", type: "array" }).map(oneU);
}

/** How each two neighbours of these syllables sound together. */
export function soundPairs(sounds: readonly string[]): string[] {
  return sounds.slice(1).map((sound, index) => `${sounds[index]}${sound}`);
}

/** Every way a word can be cut into syllables, six at most: duban is du ban. */
export function syllablesOf(word: string): string[][] {
  const letters = oneU(word);
  const ways: string[][] = [];
  // Places from which there is no way to the end: without them a long word takes for ever.
  const dead = new Set<number>();
  const cut = (from: number, so: string[]): boolean => {
    if (from === letters.length) return ways.push(so) > 0;
    if (dead.has(from) || ways.length >= most) return false;
    let reached = false;
    for (let to = Math.min(from + 6, letters.length); to > from; to--) {
      const syllable = letters.slice(from, to);
      if (syllables.has(syllable) && cut(to, [...so, syllable])) reached = true;
    }
    if (!reached && ways.length < most) dead.add(from);
    return reached;
  };
  if (/^[a-z]{1,40}$/.test(letters)) cut(0, []);
  return ways;
}
