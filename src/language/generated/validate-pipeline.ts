// @ts-nocheck
/* oxlint-disable */
// Emitted by `npm run schemas` from the stage kinds; do not edit.
var kn=(n,s)=>()=>{try{return s||n((s={exports:{}}).exports,s),s.exports}catch(Xe){throw s=0,Xe}};var On=kn((ct,xn)=>{"use strict";xn.exports=function n(s,Xe){if(s===Xe)return!0;if(s&&Xe&&typeof s=="object"&&typeof Xe==
"object"){if(s.constructor!==Xe.constructor)return!1;var ir,f,o;if(Array.isArray(s)){if(ir=s.length,ir!=Xe.length)return!1;
for(f=ir;f--!==0;)if(!n(s[f],Xe[f]))return!1;return!0}if(s.constructor===RegExp)return s.source===Xe.source&&s.flags===Xe.
flags;if(s.valueOf!==Object.prototype.valueOf)return s.valueOf()===Xe.valueOf();if(s.toString!==Object.prototype.toString)
return s.toString()===Xe.toString();if(o=Object.keys(s),ir=o.length,ir!==Object.keys(Xe).length)return!1;for(f=ir;f--!==
0;)if(!Object.prototype.hasOwnProperty.call(Xe,o[f]))return!1;for(f=ir;f--!==0;){var e=o[f];if(!n(s[e],Xe[e]))return!1}return!0}
return s!==s&&Xe!==Xe}});var Nn=kn($n=>{"use strict";Object.defineProperty($n,"__esModule",{value:!0});var Pn=On();Pn.code='require("ajv/dist/run\
time/equal").default';$n.default=Pn});var Dn=kn(wn=>{"use strict";Object.defineProperty(wn,"__esModule",{value:!0});function jn(n){let s=n.length,Xe=0,ir=0,f;
for(;ir<s;)Xe++,f=n.charCodeAt(ir++),f>=55296&&f<=56319&&ir<s&&(f=n.charCodeAt(ir),(f&64512)===56320&&ir++);return Xe}wn.
default=jn;jn.code='require("ajv/dist/runtime/ucs2length").default'});var vt=mr,Cn={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",properties:{version:{const:1},name:{type:"\
string",pattern:"^[A-Za-z0-9][\\w.-]{0,99}$"},description:{type:"string"},params:{type:"object",propertyNames:{pattern:"\
^[A-Za-z_]\\w*$"},additionalProperties:{$ref:"#/$defs/param"}},datasets:{type:"object",propertyNames:{pattern:"^[A-Za-z_\
]\\w*(?:-\\w+)*$"},additionalProperties:{$ref:"#/$defs/dataset"}},defaults:{type:"object",properties:{resources:{anyOf:[
{type:"object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{anyOf:[
{type:["string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},gpus:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},tokens:{anyOf:[{type:"object",additionalProperties:{anyOf:[{type:"\
integer",minimum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$def\
s/expression"}]},timeout:{anyOf:[{type:"object",properties:{total:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?\
(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))\
+$"},{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$def\
s/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},retry:{anyOf:[{type:"array",items:{anyOf:[{type:"\
object",required:["on"],properties:{on:{anyOf:[{anyOf:[{anyOf:[{enum:["exit","signal","oom","gpu-oom","timeout","idle","\
preempted","node-lost","diverged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{type:"array",minItems:1,
uniqueItems:!0,items:{anyOf:[{anyOf:[{enum:["exit","signal","oom","gpu-oom","timeout","idle","preempted","node-lost","di\
verged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$d\
efs/expression"}]},max:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},factor:{anyOf:[{type:"number",minimum:1},{$ref:"#/$defs/\
expression"}]},max_delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},
jitter:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$defs/expression"}]},set:{anyOf:[{type:"object",additionalProperties:!0},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},stop_if:{
anyOf:[{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+\
)?))$"},{type:"object",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-f\
inite"]},{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"\
number"},{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{type:"array",items:{anyOf:[{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(\
?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"object",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[
{enum:["nan","not-finite"]},{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{
anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1}]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},stages:{
type:"object",propertyNames:{pattern:"^[A-Za-z_]\\w*(?:-\\w+)*$"},additionalProperties:{$ref:"#/$defs/stage"},minProperties:1},
expect:{type:"array",items:{type:"object",required:["claim","value"],properties:{claim:{type:"string",minLength:1},value:{
anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},equals:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},tolerance:{
anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},at_least:{anyOf:[{type:"number"},{$ref:"#/$defs/expressio\
n"}]},at_most:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},source:{type:"string"},when:{anyOf:[{type:"boolean"},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1}},compare:{type:"array",items:{type:"object",required:["title","r\
ows"],properties:{title:{type:"string",minLength:1},rows:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"object",required:[
"label","value"],properties:{label:{type:"string"},value:{}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"\
#/$defs/expression"}]},note:{type:"string"}},additionalProperties:!1}},profiles:{type:"object",propertyNames:{pattern:"^\
[A-Za-z_]\\w*(?:-\\w+)*$"},additionalProperties:{$ref:"#/$defs/profile"}}},patternProperties:{"^x-":!0},required:["versi\
on","name","stages"],additionalProperties:!1,$defs:{expression:{type:"string",pattern:"\\$\\{"},param:{anyOf:[{type:["nu\
ll","boolean","number","string","array"]},{type:"object",properties:{type:{anyOf:[{enum:["null","boolean","integer","num\
ber","string","array","object"]},{$ref:"#/$defs/expression"}]},default:{},title:{type:"string"},description:{type:"strin\
g"},enum:{anyOf:[{type:"array",minItems:1},{$ref:"#/$defs/expression"}]},minimum:{anyOf:[{type:"number"},{$ref:"#/$defs/\
expression"}]},maximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMinimum:{anyOf:[{type:"number"},{$ref:"\
#/$defs/expression"}]},exclusiveMaximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},minLength:{anyOf:[{type:"i\
nteger",minimum:0},{$ref:"#/$defs/expression"}]},pattern:{type:"string"},items:{anyOf:[{type:"object",additionalProperties:!0},
{$ref:"#/$defs/expression"}]},minItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},maxItems:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},uniqueItems:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},
unit:{type:"string"},examples:{anyOf:[{type:"array"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1,anyOf:[{required:[
"type"]},{required:["default"]},{required:["enum"]}]}]},profile:{type:"object",properties:{description:{type:"string"},executor:{
anyOf:[{type:"object",properties:{kind:{anyOf:[{enum:["local"]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},engine:{anyOf:[{enum:["auto","tensorflow","wasm"]},{$ref:"#/$defs/expression"}]},limits:{anyOf:[
{type:"object",properties:{cpus:{anyOf:[{type:["number","null"],exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{
anyOf:[{type:["string","integer","null"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},
gpus:{anyOf:[{type:["integer","null"],minimum:0},{$ref:"#/$defs/expression"}]},tokens:{anyOf:[{type:"object",additionalProperties:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},on_failure:{anyOf:[{enum:["finish","continue","kill"]},{$ref:"#/$defs/expression"}]},notify:{
anyOf:[{type:"array",items:{anyOf:[{anyOf:[{type:"object",required:["command"],properties:{on:{anyOf:[{type:"array",minItems:1,
uniqueItems:!0,items:{anyOf:[{enum:["done","failed","claim-not-met","blocked","cancelled","trial-failed","stalled","retr\
y","retries-exhausted"]},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},command:{anyOf:[{type:"array",minItems:1,
items:{type:"string"}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{type:"object",required:["webhook"],properties:{
on:{anyOf:[{type:"array",minItems:1,uniqueItems:!0,items:{anyOf:[{enum:["done","failed","claim-not-met","blocked","cance\
lled","trial-failed","stalled","retry","retries-exhausted"]},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},
webhook:{anyOf:[{type:"string",pattern:"^(https?://|\\$[A-Za-z_][A-Za-z0-9_]*$)"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},defaults:{anyOf:[{type:"object",properties:{resources:{anyOf:[
{type:"object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{anyOf:[
{type:["string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},gpus:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},tokens:{anyOf:[{type:"object",additionalProperties:{anyOf:[{type:"\
integer",minimum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$def\
s/expression"}]},timeout:{anyOf:[{type:"object",properties:{total:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?\
(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))\
+$"},{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$def\
s/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},retry:{anyOf:[{type:"array",items:{anyOf:[{type:"\
object",required:["on"],properties:{on:{anyOf:[{anyOf:[{anyOf:[{enum:["exit","signal","oom","gpu-oom","timeout","idle","\
preempted","node-lost","diverged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{type:"array",minItems:1,
uniqueItems:!0,items:{anyOf:[{anyOf:[{enum:["exit","signal","oom","gpu-oom","timeout","idle","preempted","node-lost","di\
verged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$d\
efs/expression"}]},max:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},factor:{anyOf:[{type:"number",minimum:1},{$ref:"#/$defs/\
expression"}]},max_delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},
jitter:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$defs/expression"}]},set:{anyOf:[{type:"object",additionalProperties:!0},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},stop_if:{
anyOf:[{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+\
)?))$"},{type:"object",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-f\
inite"]},{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"\
number"},{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{type:"array",items:{anyOf:[{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(\
?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"object",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[
{enum:["nan","not-finite"]},{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{
anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1}]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},params:{type:"object"},stages:{type:"object"},datasets:{type:"object"}},additionalProperties:!1},
stage:{type:"object",properties:{kind:{enum:["fetch","import-weights","dataset","teacher-features","vqkd","codebook-usag\
e","mim","classify","evaluate","linear-probe","attention-map","command"]}},allOf:[{if:{properties:{kind:{const:"fetch"}},
required:["kind"]},then:{$ref:"#/$defs/kind-fetch"}},{if:{properties:{kind:{const:"import-weights"}},required:["kind"]},
then:{$ref:"#/$defs/kind-import-weights"}},{if:{properties:{kind:{const:"dataset"}},required:["kind"]},then:{$ref:"#/$de\
fs/kind-dataset"}},{if:{properties:{kind:{const:"teacher-features"}},required:["kind"]},then:{$ref:"#/$defs/kind-teacher\
-features"}},{if:{properties:{kind:{const:"vqkd"}},required:["kind"]},then:{$ref:"#/$defs/kind-vqkd"}},{if:{properties:{
kind:{const:"codebook-usage"}},required:["kind"]},then:{$ref:"#/$defs/kind-codebook-usage"}},{if:{properties:{kind:{const:"\
mim"}},required:["kind"]},then:{$ref:"#/$defs/kind-mim"}},{if:{properties:{kind:{const:"classify"}},required:["kind"]},then:{
$ref:"#/$defs/kind-classify"}},{if:{properties:{kind:{const:"evaluate"}},required:["kind"]},then:{$ref:"#/$defs/kind-eva\
luate"}},{if:{properties:{kind:{const:"linear-probe"}},required:["kind"]},then:{$ref:"#/$defs/kind-linear-probe"}},{if:{
properties:{kind:{const:"attention-map"}},required:["kind"]},then:{$ref:"#/$defs/kind-attention-map"}},{if:{properties:{
kind:{const:"command"}},required:["kind"]},then:{$ref:"#/$defs/kind-command"}},{if:{properties:{kind:{const:"fetch"}},required:[
"kind"],not:{required:["extends"]}},then:{required:["sources"]}},{if:{properties:{kind:{const:"import-weights"}},required:[
"kind"],not:{required:["extends"]}},then:{required:["file"]}},{if:{properties:{kind:{const:"dataset"}},required:["kind"],
not:{required:["extends"]}},then:{required:["source","layout","image_size","splits"]}},{if:{properties:{kind:{const:"tea\
cher-features"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","weights","input_size"]}},{if:{properties:{
kind:{const:"vqkd"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","features","model","epochs"]}},
{if:{properties:{kind:{const:"codebook-usage"}},required:["kind"],not:{required:["extends"]}},then:{required:["tokenizer",
"data"]}},{if:{properties:{kind:{const:"mim"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","tok\
enizer","model","epochs"]}},{if:{properties:{kind:{const:"classify"}},required:["kind"],not:{required:["extends"]}},then:{
required:["data","labels","model","epochs"]}},{if:{properties:{kind:{const:"evaluate"}},required:["kind"],not:{required:[
"extends"]}},then:{required:["weights","data","labels"]}},{if:{properties:{kind:{const:"linear-probe"}},required:["kind"],
not:{required:["extends"]}},then:{required:["data","labels"]}},{if:{properties:{kind:{const:"attention-map"}},required:[
"kind"],not:{required:["extends"]}},then:{required:["weights","data"]}},{if:{not:{anyOf:[{required:["kind"]},{required:[
"extends"]}]}},then:{required:["kind"]}}]},dataset:{type:"object",properties:{kind:{enum:["fetch","import-weights","data\
set","teacher-features","vqkd","codebook-usage","mim","classify","evaluate","linear-probe","attention-map","command"]}},
allOf:[{if:{properties:{kind:{const:"fetch"}},required:["kind"]},then:{$ref:"#/$defs/kind-fetch"}},{if:{properties:{kind:{
const:"import-weights"}},required:["kind"]},then:{$ref:"#/$defs/kind-import-weights"}},{if:{properties:{kind:{const:"dat\
aset"}},required:["kind"]},then:{$ref:"#/$defs/kind-dataset"}},{if:{properties:{kind:{const:"teacher-features"}},required:[
"kind"]},then:{$ref:"#/$defs/kind-teacher-features"}},{if:{properties:{kind:{const:"vqkd"}},required:["kind"]},then:{$ref:"\
#/$defs/kind-vqkd"}},{if:{properties:{kind:{const:"codebook-usage"}},required:["kind"]},then:{$ref:"#/$defs/kind-codeboo\
k-usage"}},{if:{properties:{kind:{const:"mim"}},required:["kind"]},then:{$ref:"#/$defs/kind-mim"}},{if:{properties:{kind:{
const:"classify"}},required:["kind"]},then:{$ref:"#/$defs/kind-classify"}},{if:{properties:{kind:{const:"evaluate"}},required:[
"kind"]},then:{$ref:"#/$defs/kind-evaluate"}},{if:{properties:{kind:{const:"linear-probe"}},required:["kind"]},then:{$ref:"\
#/$defs/kind-linear-probe"}},{if:{properties:{kind:{const:"attention-map"}},required:["kind"]},then:{$ref:"#/$defs/kind-\
attention-map"}},{if:{properties:{kind:{const:"command"}},required:["kind"]},then:{$ref:"#/$defs/kind-command"}},{if:{properties:{
kind:{const:"fetch"}},required:["kind"],not:{required:["extends"]}},then:{required:["sources"]}},{if:{properties:{kind:{
const:"import-weights"}},required:["kind"],not:{required:["extends"]}},then:{required:["file"]}},{if:{properties:{kind:{
const:"dataset"}},required:["kind"],not:{required:["extends"]}},then:{required:["source","layout","image_size","splits"]}},
{if:{properties:{kind:{const:"teacher-features"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","\
weights","input_size"]}},{if:{properties:{kind:{const:"vqkd"}},required:["kind"],not:{required:["extends"]}},then:{required:[
"data","features","model","epochs"]}},{if:{properties:{kind:{const:"codebook-usage"}},required:["kind"],not:{required:["\
extends"]}},then:{required:["tokenizer","data"]}},{if:{properties:{kind:{const:"mim"}},required:["kind"],not:{required:[
"extends"]}},then:{required:["data","tokenizer","model","epochs"]}},{if:{properties:{kind:{const:"classify"}},required:[
"kind"],not:{required:["extends"]}},then:{required:["data","labels","model","epochs"]}},{if:{properties:{kind:{const:"ev\
aluate"}},required:["kind"],not:{required:["extends"]}},then:{required:["weights","data","labels"]}},{if:{properties:{kind:{
const:"linear-probe"}},required:["kind"],not:{required:["extends"]}},then:{required:["data","labels"]}},{if:{properties:{
kind:{const:"attention-map"}},required:["kind"],not:{required:["extends"]}},then:{required:["weights","data"]}},{if:{not:{
anyOf:[{required:["kind"]},{required:["extends"]}]}},then:{$ref:"#/$defs/kind-dataset",required:["source","layout","imag\
e_size","splits"]}}]},"stage-description":{type:["string","null"]},"stage-matrix":{type:"object",properties:{include:{anyOf:[
{type:"array",items:{type:"object"}},{$ref:"#/$defs/expression"}]},exclude:{anyOf:[{type:"array",items:{type:"object"}},
{$ref:"#/$defs/expression"}]}},additionalProperties:{anyOf:[{type:"array"},{$ref:"#/$defs/expression"}]}},"stage-when":{
anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},"stage-needs":{anyOf:[{anyOf:[{type:"string"},{type:"array",uniqueItems:!0,
items:{type:"string"}}]},{$ref:"#/$defs/expression"}]},"stage-extends":{type:"string"},"stage-resources":{anyOf:[{type:"\
object",properties:{cpus:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{anyOf:[{type:[
"string","integer"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},gpus:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]},tokens:{anyOf:[{type:"object",additionalProperties:{anyOf:[{type:"inte\
ger",minimum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/ex\
pression"}]},"stage-timeout":{anyOf:[{type:"object",properties:{total:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\\
d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h\
|d))+$"},{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/\
$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},"stage-retry":{anyOf:[{type:"array",items:{
anyOf:[{type:"object",required:["on"],properties:{on:{anyOf:[{anyOf:[{anyOf:[{enum:["exit","signal","oom","gpu-oom","tim\
eout","idle","preempted","node-lost","diverged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{type:"\
array",minItems:1,uniqueItems:!0,items:{anyOf:[{anyOf:[{enum:["exit","signal","oom","gpu-oom","timeout","idle","preempte\
d","node-lost","diverged"]},{type:"string",pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{$ref:"#/$defs/expression"}]}}]},
{$ref:"#/$defs/expression"}]},max:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"\
string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},factor:{anyOf:[{type:"number",minimum:1},
{$ref:"#/$defs/expression"}]},max_delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs\
/expression"}]},jitter:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$defs/expression"}]},set:{anyOf:[{type:"obje\
ct",additionalProperties:!0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"\
#/$defs/expression"}]},"stage-stop_if":{anyOf:[{anyOf:[{type:"string",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(a\
bove|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"object",required:["metric"],properties:{metric:{type:"string",
minLength:1},is:{anyOf:[{enum:["nan","not-finite"]},{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#\
/$defs/expression"}]},below:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{type:"array",items:{anyOf:[{anyOf:[{type:"string",pattern:"^met\
rics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"object",required:["met\
ric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-finite"]},{$ref:"#/$defs/expression"}]},
above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},
for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},{$ref:"#/$defs/expressi\
on"}]}}]},{$ref:"#/$defs/expression"}]},"kind-fetch":{type:"object",properties:{sources:{anyOf:[{type:"array",minItems:1,
items:{anyOf:[{type:"object",properties:{npm:{anyOf:[{type:"string",pattern:"^(@[^@/\\s]+/)?[^@/\\s]+@[^@\\s]+$"},{$ref:"\
#/$defs/expression"}]},pypi:{anyOf:[{type:"string",pattern:"^[A-Za-z0-9._-]+==[^=\\s]+$"},{$ref:"#/$defs/expression"}]},
debian:{anyOf:[{type:"string",pattern:"^[a-z0-9][a-z0-9.+-]+$"},{$ref:"#/$defs/expression"}]},version:{type:"string",minLength:1},
url:{anyOf:[{anyOf:[{type:"string",pattern:"^(https?|file)://\\S+$"},{type:"array",minItems:1,items:{anyOf:[{type:"strin\
g",pattern:"^(https?|file)://\\S+$"},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{anyOf:[
{type:"array",minItems:1,items:{type:"string",minLength:1}},{type:"object",additionalProperties:{type:"string",minLength:1}}]},
{$ref:"#/$defs/expression"}]},strip:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{anyOf:[{type:"array",minItems:1,items:{type:"\
string",minLength:1}},{type:"object",additionalProperties:{type:"string",minLength:1}}]},{$ref:"#/$defs/expression"}]},strip:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},unpack:{anyOf:[{type:"string",enum:["none","archives","g\
zip"]},{$ref:"#/$defs/expression"}]},content:{anyOf:[{type:["string","null"],pattern:"^sha256:[0-9a-f]{64}$"},{$ref:"#/$\
defs/expression"}]},tries:{anyOf:[{type:"integer",minimum:1,maximum:20},{$ref:"#/$defs/expression"}]},source_timeout:{anyOf:[
{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{
$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/\
stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/s\
tage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"fetch"}},additionalProperties:!1},"kind-import-weights":{
type:"object",properties:{file:{type:"string"},path:{type:["string","null"],minLength:1},sha256:{anyOf:[{type:["string",
"null"],pattern:"^[0-9a-f]{8,64}$"},{$ref:"#/$defs/expression"}]},key:{type:["string","null"]},prefix:{type:"string"},naming:{
anyOf:[{type:"string",enum:["auto","beit2","beit","timm","transformers","clip","dino","mmseg"]},{$ref:"#/$defs/expressio\
n"}]},model:{anyOf:[{anyOf:[{type:"string",enum:["auto","beit_base_patch16_224","beit_base_patch16_256","beit_base_patch\
16_384","beit_24x544_patch16_224","beit_large_patch16_224","beit_large_patch16_384","beit_large_patch16_512","beit_huge_\
patch14_224","beit_giant_patch14_224","beit_base_patch16_192_8k_vocab","beit_base_patch16_224_8k_vocab","beit_base_patch\
16_256_8k_vocab","beit_24x544_patch16_224_8k_vocab","beit_large_patch16_224_8k_vocab","beit_huge_patch14_224_8k_vocab","\
beit_base_patch16_224_8k_vocab_cls_pt","beit_24x544_patch16_224_8k_vocab_cls_pt","beit_large_patch16_224_8k_vocab_cls_pt",
"vqkd_encoder_base_decoder_1x768x12_clip","vqkd_encoder_base_decoder_3x768x12_clip","vqkd_encoder_base_decoder_1x768x12_\
dino","upernet_base","upernet_large"]},{type:"object",required:["architecture"],properties:{architecture:{anyOf:[{type:"\
string",enum:["vision-transformer","masked-image-model","vqkd","upernet"]},{$ref:"#/$defs/expression"}]},settings:{anyOf:[
{type:"object",additionalProperties:!0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},{$ref:"#/$defs/express\
ion"}]},classes:{anyOf:[{type:["integer","null"],minimum:0},{$ref:"#/$defs/expression"}]},head_rows:{anyOf:[{type:["arra\
y","null"],minItems:1,items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},
allow_missing:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/s\
tage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},
resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{
$ref:"#/$defs/stage-stop_if"},kind:{const:"import-weights"}},additionalProperties:!1},"kind-dataset":{type:"object",properties:{
source:{anyOf:[{type:"array",minItems:1,items:{type:"string"}},{$ref:"#/$defs/expression"}]},layout:{anyOf:[{type:"strin\
g",enum:["idx","image-folder","emoji"]},{$ref:"#/$defs/expression"}]},image_size:{anyOf:[{type:"integer",minimum:1,maximum:2048},
{$ref:"#/$defs/expression"}]},fit:{anyOf:[{type:"string",enum:["resize","crop","pad"]},{$ref:"#/$defs/expression"}]},method:{
anyOf:[{type:"string",enum:["bilinear","bicubic","lanczos"]},{$ref:"#/$defs/expression"}]},background:{anyOf:[{type:"arr\
ay",minItems:3,maxItems:3,items:{anyOf:[{type:"integer",minimum:0,maximum:255},{$ref:"#/$defs/expression"}]}},{$ref:"#/$\
defs/expression"}]},splits:{anyOf:[{type:"object",additionalProperties:{anyOf:[{type:"object",properties:{file:{type:"st\
ring",minLength:1},from:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},count:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},folder:{type:"string",minLength:1},modulo:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$def\
s/expression"}]},remainders:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/exp\
ression"}]}},{$ref:"#/$defs/expression"}]},vendors:{anyOf:[{type:"array",minItems:1,items:{type:"string",minLength:1}},{
$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},class_names:{
anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},drop_groups:{anyOf:[{type:"array",
items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},min_vendors:{anyOf:[{type:"integer",minimum:1},{$ref:"#\
/$defs/expression"}]},min_subgroup:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},max_images:{anyOf:[{
type:["integer","null"],minimum:1},{$ref:"#/$defs/expression"}]},on_unreadable:{anyOf:[{type:"string",enum:["stop","skip"]},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs\
/stage-stop_if"},kind:{const:"dataset"}},additionalProperties:!1},"kind-teacher-features":{type:"object",properties:{data:{
type:"string"},split:{type:"string",minLength:1},weights:{type:"string"},teacher:{anyOf:[{type:"string",enum:["efficient\
net_lite0","mobilenet_v2","clip_vit_b16","dino_vit_b16"]},{$ref:"#/$defs/expression"}]},input_size:{anyOf:[{type:"intege\
r",minimum:1},{$ref:"#/$defs/expression"}]},components:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},
center:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/exp\
ression"}]},batch:{anyOf:[{type:"object",properties:{per_device:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expres\
sion"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{
$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/\
stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/s\
tage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"teacher-features"}},additionalProperties:!1},"kind-vqkd":{
type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},features:{type:"string"},model:{anyOf:[
{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},patch_size:{anyOf:[
{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/exp\
ression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_std:{
anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},decoder_depth:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},codebook_size:{anyOf:[{type:"integer",minimum:2},{$ref:"#/$defs/expression"}]},codebook_dim:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},
quantizer:{anyOf:[{type:"object",properties:{decay:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/e\
xpression"}]},kmeans_init:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},kmeans_pictures:{anyOf:[{type:"integer",
minimum:1},{$ref:"#/$defs/expression"}]},revive_after:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{lr:{anyOf:[{type:"nu\
mber",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expressi\
on"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"array",minItems:2,
maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expr\
ession"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[{type:"number",
minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},epochs:{anyOf:[{type:"i\
nteger",minimum:1},{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expressi\
on"}]},batch:{anyOf:[{type:"object",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
per_device:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/exp\
ression"}]},flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#\
/$defs/expression"}]},checkpoint:{anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/e\
xpression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs\
/stage-stop_if"},kind:{const:"vqkd"}},additionalProperties:!1},"kind-codebook-usage":{type:"object",properties:{tokenizer:{
type:"string"},data:{type:"string"},split:{type:"string",minLength:1},description:{$ref:"#/$defs/stage-description"},matrix:{
$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/\
stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/s\
tage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"codebook-usage"}},additionalProperties:!1},"kind-mim":{
type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},val_split:{type:"string",minLength:1},tokenizer:{
type:"string"},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/exp\
ression"}]},patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",
minimum:1},{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"\
#/$defs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_values:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},use_shared_rel_pos_bias:{anyOf:[{type:"boolean"},{$ref:"#/$defs/\
expression"}]},use_abs_pos_emb:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},early_layers:{anyOf:[{type:"intege\
r",minimum:1},{$ref:"#/$defs/expression"}]},head_layers:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},
shared_lm_head:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expressio\
n"}]},mask:{anyOf:[{type:"object",properties:{patches:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},min_patches:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},
augment:{anyOf:[{type:"object",properties:{min_crop_scale:{anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/\
$defs/expression"}]},flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},color_jitter:{anyOf:[{type:"number",minimum:0},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{
lr:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"\
#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"\
array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{
$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},epochs:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#\
/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/\
expression"}]},per_device:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},drop_path:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]},validate_every:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/e\
xpression"}]},checkpoint:{anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"\
#/$defs/expression"}]},every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expressi\
on"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"\
#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#\
/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/s\
tage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-\
stop_if"},kind:{const:"mim"}},additionalProperties:!1},"kind-classify":{type:"object",properties:{data:{type:"string"},split:{
type:"string",minLength:1},val_split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"\
object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",
minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},init:{type:["string","n\
ull"]},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{
type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$d\
efs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_values:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},use_rel_pos_bias:{anyOf:[{type:"boolean"},{$ref:"#/$defs/express\
ion"}]},use_abs_pos_emb:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},init_scale:{anyOf:[{type:"number",minimum:0},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{
lr:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"\
#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"\
array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{
$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},layer_decay:{
anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/$defs/expression"}]},epochs:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[
{type:"object",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},per_device:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},augment:{anyOf:[
{type:"object",properties:{min_crop_scale:{anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/$defs/expression"}]},
flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},color_jitter:{anyOf:[{type:"number",minimum:0},{$ref:"#/$def\
s/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},smoothing:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]},mixup:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},cutmix:{anyOf:[{type:"\
number",minimum:0},{$ref:"#/$defs/expression"}]},drop_path:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#\
/$defs/expression"}]},ema:{anyOf:[{type:["object","null"],properties:{decay:{anyOf:[{type:"number",exclusiveMinimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},validate_every:{anyOf:[{type:"inte\
ger",minimum:1},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},checkpoint:{
anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},
every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{
$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$\
defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$d\
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"classify"}},additionalProperties:!1},
"kind-evaluate":{type:"object",properties:{weights:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},
labels:{type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"\
#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{
$ref:"#/$defs/expression"}]},corruption:{anyOf:[{type:"object",properties:{kind:{anyOf:[{type:"string",enum:["none","noi\
se","blur","contrast","pixelate"]},{$ref:"#/$defs/expression"}]},severity:{anyOf:[{type:"integer",minimum:1,maximum:5},{
$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-de\
scription"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{
$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"\
#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"evaluate"}},additionalProperties:!1},"kind-lin\
ear-probe":{type:"object",properties:{features:{anyOf:[{type:"string",enum:["pixels","encoder"]},{$ref:"#/$defs/expressi\
on"}]},weights:{type:["string","null"]},data:{type:"string"},split:{type:"string",minLength:1},val_split:{type:"string",
minLength:1},test_split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{
count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/\
$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},c:{anyOf:[{type:"array",minItems:1,items:{anyOf:[
{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},max_iterations:{anyOf:[{
type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},tolerance:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$d\
efs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$de\
fs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage\
-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop\
_if"},kind:{const:"linear-probe"}},additionalProperties:!1},"kind-attention-map":{type:"object",properties:{weights:{type:"\
string"},data:{type:"string"},split:{type:"string",minLength:1},items:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},query:{anyOf:[{type:["array","null"],minItems:2,
maxItems:2,items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},threshold:{
anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},
matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"\
#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#\
/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"attention-map"}},additionalProperties:!1},"kind\
-command":{type:"object",properties:{argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{
$ref:"#/$defs/expression"}]},run:{type:"string"},shell:{anyOf:[{type:"string",enum:["sh","bash"]},{$ref:"#/$defs/express\
ion"}]},inputs:{anyOf:[{type:"object",additionalProperties:{type:"string"}},{$ref:"#/$defs/expression"}]},code:{anyOf:[{
type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},outputs:{anyOf:[{type:"object",additionalProperties:{
type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},env:{anyOf:[{type:"object",additionalProperties:{type:["string",
"number","boolean"]}},{$ref:"#/$defs/expression"}]},local_env:{anyOf:[{type:"object",additionalProperties:{type:["string",
"number","boolean"]}},{$ref:"#/$defs/expression"}]},cwd:{type:"string"},checkpoints:{anyOf:[{type:"object",required:["gl\
ob"],properties:{glob:{type:"string",minLength:1},order:{anyOf:[{type:"string",enum:["number","mtime","name"]},{$ref:"#/\
$defs/expression"}]},validate:{anyOf:[{anyOf:[{type:"string",enum:["auto","none","zip","safetensors","json"]},{type:"obj\
ect",required:["argv"],properties:{argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"\
#/$defs/expression"}]},timeout:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1}]},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"object",required:["last"],properties:{last:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1},{$ref:"#/$defs/expression"}]},resume:{anyOf:[{type:"object",required:["args_if_found"],properties:{
args_if_found:{anyOf:[{type:"array",items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},only_if_same:{
anyOf:[{type:"object",additionalProperties:{anyOf:[{anyOf:[{type:["string","number","boolean"]},{type:"object",required:[
"resource"],properties:{resource:{anyOf:[{type:"string",enum:["cpus","gpus"]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{type:"object",required:["argv"],properties:{argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boole\
an"]}},{$ref:"#/$defs/expression"}]},timeout:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},{$ref:"#/$d\
efs/expression"}]}},additionalProperties:!1}]},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},otherwise:{anyOf:[
{type:"string",enum:["refuse","start-anew"]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expr\
ession"}]},metrics:{anyOf:[{type:"object",required:["file"],properties:{file:{type:"string",minLength:1},format:{anyOf:[
{type:"string",enum:["json","jsonl"]},{$ref:"#/$defs/expression"}]},step:{type:"string"}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},progress:{anyOf:[{type:"object",required:["total"],properties:{total:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},step:{type:["string","null"]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{
$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$\
defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$d\
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"command"}},additionalProperties:!1}}},
ds=Object.prototype.hasOwnProperty,mn=Nn().default,jr=Dn().default,Fn=new RegExp("^x-","u"),Hn=new RegExp("^[A-Za-z0-9][\
\\w.-]{0,99}$","u"),Jn=new RegExp("^[A-Za-z_]\\w*$","u"),bn=new RegExp("^[A-Za-z_]\\w*(?:-\\w+)*$","u"),_n=new RegExp("^\
\\d+(\\.\\d+)?[KMGT]?(i?B)?$","u"),_s=new RegExp("^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$","u"),en=new RegExp("^(exit:\\d{1,3}|si\
gnal:SIG[A-Z0-9]+)$","u"),rn=new RegExp("^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\\
d+)?))$","u"),Qn={anyOf:[{type:["null","boolean","number","string","array"]},{type:"object",properties:{type:{anyOf:[{enum:[
"null","boolean","integer","number","string","array","object"]},{$ref:"#/$defs/expression"}]},default:{},title:{type:"st\
ring"},description:{type:"string"},enum:{anyOf:[{type:"array",minItems:1},{$ref:"#/$defs/expression"}]},minimum:{anyOf:[
{type:"number"},{$ref:"#/$defs/expression"}]},maximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMinimum:{
anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},exclusiveMaximum:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},
minLength:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},pattern:{type:"string"},items:{anyOf:[{type:"\
object",additionalProperties:!0},{$ref:"#/$defs/expression"}]},minItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$def\
s/expression"}]},maxItems:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},uniqueItems:{anyOf:[{type:"bo\
olean"},{$ref:"#/$defs/expression"}]},unit:{type:"string"},examples:{anyOf:[{type:"array"},{$ref:"#/$defs/expression"}]}},
additionalProperties:!1,anyOf:[{required:["type"]},{required:["default"]},{required:["enum"]}]}]};var Un=new RegExp("\\$\\{","u");function t(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){
let e=null,r=0,ge=t.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(typeof n==
"string"){if(!Un.test(n))return t.errors=[{instancePath:s,keyword:"pattern",params:{pattern:"\\$\\{"}}],!1}else return t.
errors=[{instancePath:s,keyword:"type"}],!1;return t.errors=e,r===0}t.evaluated={dynamicProps:!1,dynamicItems:!1};function Fs(n,{
instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,ge=Fs.evaluated;
ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0);let i=r,ie=!1,_=r;if(n!==null&&typeof n!="boolean"&&
typeof n!="number"&&typeof n!="string"&&!Array.isArray(n)){let we={instancePath:s,keyword:"type"};e===null?e=[we]:e.push(
we),r++}var fe=_===r;ie=ie||fe;let Je=r,ze=r,g=!1,L=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let we;if(n.type===void 0&&
(we="type")){let G={instancePath:s,keyword:"required"};e===null?e=[G]:e.push(G),r++}}var A=L===r;g=g||A;let Ke=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let we;if(n.default===void 0&&(we="default")){let G={instancePath:s,keyword:"required"};e===
null?e=[G]:e.push(G),r++}}var A=Ke===r;g=g||A;let Te=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let we;if(n.enum===void 0&&
(we="enum")){let G={instancePath:s,keyword:"required"};e===null?e=[G]:e.push(G),r++}}var A=Te===r;if(g=g||A,g)r=ze,e!==null&&
(ze?e.length=ze:e=null);else{let we={instancePath:s,keyword:"anyOf"};e===null?e=[we]:e.push(we),r++}if(r===Je)if(n&&typeof n==
"object"&&!Array.isArray(n)){let we=r;for(let G in n)if(!ds.call(Qn.anyOf[1].properties,G)){let z={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[z]:e.push(z),r++;break}if(we===r){if(n.type!==void 0){let G=n.type,z=r,S=r,te=!1,ce=r;
if(!(G==="null"||G==="boolean"||G==="integer"||G==="number"||G==="string"||G==="array"||G==="object")){let U={instancePath:s+
"/type",keyword:"enum"};e===null?e=[U]:e.push(U),r++}var T=ce===r;te=te||T;let N=r;t(G,{instancePath:s+"/type",parentData:n,
parentDataProperty:"type",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=N===r;
if(te=te||T,te)r=S,e!==null&&(S?e.length=S:e=null);else{let U={instancePath:s+"/type",keyword:"anyOf"};e===null?e=[U]:e.
push(U),r++}var K=z===r}else var K=!0;if(K){if(n.title!==void 0){let G=r;if(typeof n.title!="string"){let S={instancePath:s+
"/title",keyword:"type"};e===null?e=[S]:e.push(S),r++}var K=G===r}else var K=!0;if(K){if(n.description!==void 0){let G=r;
if(typeof n.description!="string"){let S={instancePath:s+"/description",keyword:"type"};e===null?e=[S]:e.push(S),r++}var K=G===
r}else var K=!0;if(K){if(n.enum!==void 0){let G=n.enum,z=r,S=r,te=!1,ce=r;if(r===ce)if(Array.isArray(G)){if(G.length<1){
let I={instancePath:s+"/enum",keyword:"minItems"};e===null?e=[I]:e.push(I),r++}}else{let I={instancePath:s+"/enum",keyword:"\
type"};e===null?e=[I]:e.push(I),r++}var x=ce===r;te=te||x;let N=r;t(G,{instancePath:s+"/enum",parentData:n,parentDataProperty:"\
enum",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var x=N===r;if(te=te||x,te)r=S,
e!==null&&(S?e.length=S:e=null);else{let I={instancePath:s+"/enum",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var K=z===
r}else var K=!0;if(K){if(n.minimum!==void 0){let G=n.minimum,z=r,S=r,te=!1,ce=r;if(typeof G!="number"){let I={instancePath:s+
"/minimum",keyword:"type"};e===null?e=[I]:e.push(I),r++}var ue=ce===r;te=te||ue;let N=r;t(G,{instancePath:s+"/minimum",parentData:n,
parentDataProperty:"minimum",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=N===
r;if(te=te||ue,te)r=S,e!==null&&(S?e.length=S:e=null);else{let I={instancePath:s+"/minimum",keyword:"anyOf"};e===null?e=
[I]:e.push(I),r++}var K=z===r}else var K=!0;if(K){if(n.maximum!==void 0){let G=n.maximum,z=r,S=r,te=!1,ce=r;if(typeof G!=
"number"){let I={instancePath:s+"/maximum",keyword:"type"};e===null?e=[I]:e.push(I),r++}var H=ce===r;te=te||H;let N=r;t(
G,{instancePath:s+"/maximum",parentData:n,parentDataProperty:"maximum",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var H=N===r;if(te=te||H,te)r=S,e!==null&&(S?e.length=S:e=null);else{let I={instancePath:s+
"/maximum",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var K=z===r}else var K=!0;if(K){if(n.exclusiveMinimum!==void 0){
let G=n.exclusiveMinimum,z=r,S=r,te=!1,ce=r;if(typeof G!="number"){let I={instancePath:s+"/exclusiveMinimum",keyword:"ty\
pe"};e===null?e=[I]:e.push(I),r++}var _e=ce===r;te=te||_e;let N=r;t(G,{instancePath:s+"/exclusiveMinimum",parentData:n,parentDataProperty:"\
exclusiveMinimum",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _e=N===r;if(te=
te||_e,te)r=S,e!==null&&(S?e.length=S:e=null);else{let I={instancePath:s+"/exclusiveMinimum",keyword:"anyOf"};e===null?e=
[I]:e.push(I),r++}var K=z===r}else var K=!0;if(K){if(n.exclusiveMaximum!==void 0){let G=n.exclusiveMaximum,z=r,S=r,te=!1,
ce=r;if(typeof G!="number"){let I={instancePath:s+"/exclusiveMaximum",keyword:"type"};e===null?e=[I]:e.push(I),r++}var c=ce===
r;te=te||c;let N=r;t(G,{instancePath:s+"/exclusiveMaximum",parentData:n,parentDataProperty:"exclusiveMaximum",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var c=N===r;if(te=te||c,te)r=S,e!==null&&(S?e.length=
S:e=null);else{let I={instancePath:s+"/exclusiveMaximum",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var K=z===r}else var K=!0;
if(K){if(n.minLength!==void 0){let G=n.minLength,z=r,S=r,te=!1,ce=r;if(!(typeof G=="number"&&!(G%1)&&!isNaN(G))){let I={
instancePath:s+"/minLength",keyword:"type"};e===null?e=[I]:e.push(I),r++}if(r===ce&&typeof G=="number"&&(G<0||isNaN(G))){
let I={instancePath:s+"/minLength",keyword:"minimum"};e===null?e=[I]:e.push(I),r++}var re=ce===r;te=te||re;let N=r;t(G,{
instancePath:s+"/minLength",parentData:n,parentDataProperty:"minLength",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var re=N===r;if(te=te||re,te)r=S,e!==null&&(S?e.length=S:e=null);else{let I={instancePath:s+
"/minLength",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var K=z===r}else var K=!0;if(K){if(n.pattern!==void 0){let G=r;
if(typeof n.pattern!="string"){let S={instancePath:s+"/pattern",keyword:"type"};e===null?e=[S]:e.push(S),r++}var K=G===r}else
var K=!0;if(K){if(n.items!==void 0){let G=n.items,z=r,S=r,te=!1,ce=r;if(r===ce&&!(G&&typeof G=="object"&&!Array.isArray(
G))){let I={instancePath:s+"/items",keyword:"type"};e===null?e=[I]:e.push(I),r++}var J=ce===r;te=te||J;let N=r;t(G,{instancePath:s+
"/items",parentData:n,parentDataProperty:"items",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var J=N===r;if(te=te||J,te)r=S,e!==null&&(S?e.length=S:e=null);else{let I={instancePath:s+"/items",keyword:"\
anyOf"};e===null?e=[I]:e.push(I),r++}var K=z===r}else var K=!0;if(K){if(n.minItems!==void 0){let G=n.minItems,z=r,S=r,te=!1,
ce=r;if(!(typeof G=="number"&&!(G%1)&&!isNaN(G))){let I={instancePath:s+"/minItems",keyword:"type"};e===null?e=[I]:e.push(
I),r++}if(r===ce&&typeof G=="number"&&(G<0||isNaN(G))){let I={instancePath:s+"/minItems",keyword:"minimum"};e===null?e=[
I]:e.push(I),r++}var W=ce===r;te=te||W;let N=r;t(G,{instancePath:s+"/minItems",parentData:n,parentDataProperty:"minItems",
rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var W=N===r;if(te=te||W,te)r=S,e!==null&&
(S?e.length=S:e=null);else{let I={instancePath:s+"/minItems",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var K=z===r}else
var K=!0;if(K){if(n.maxItems!==void 0){let G=n.maxItems,z=r,S=r,te=!1,ce=r;if(!(typeof G=="number"&&!(G%1)&&!isNaN(G))){
let I={instancePath:s+"/maxItems",keyword:"type"};e===null?e=[I]:e.push(I),r++}if(r===ce&&typeof G=="number"&&(G<0||isNaN(
G))){let I={instancePath:s+"/maxItems",keyword:"minimum"};e===null?e=[I]:e.push(I),r++}var me=ce===r;te=te||me;let N=r;t(
G,{instancePath:s+"/maxItems",parentData:n,parentDataProperty:"maxItems",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var me=N===r;if(te=te||me,te)r=S,e!==null&&(S?e.length=S:e=null);else{let I={instancePath:s+
"/maxItems",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var K=z===r}else var K=!0;if(K){if(n.uniqueItems!==void 0){let G=n.
uniqueItems,z=r,S=r,te=!1,ce=r;if(typeof G!="boolean"){let I={instancePath:s+"/uniqueItems",keyword:"type"};e===null?e=[
I]:e.push(I),r++}var ae=ce===r;te=te||ae;let N=r;t(G,{instancePath:s+"/uniqueItems",parentData:n,parentDataProperty:"uni\
queItems",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ae=N===r;if(te=te||ae,te)
r=S,e!==null&&(S?e.length=S:e=null);else{let I={instancePath:s+"/uniqueItems",keyword:"anyOf"};e===null?e=[I]:e.push(I),
r++}var K=z===r}else var K=!0;if(K){if(n.unit!==void 0){let G=r;if(typeof n.unit!="string"){let S={instancePath:s+"/unit",
keyword:"type"};e===null?e=[S]:e.push(S),r++}var K=G===r}else var K=!0;if(K)if(n.examples!==void 0){let G=n.examples,z=r,
S=r,te=!1,ce=r;if(!Array.isArray(G)){let I={instancePath:s+"/examples",keyword:"type"};e===null?e=[I]:e.push(I),r++}var ye=ce===
r;te=te||ye;let N=r;t(G,{instancePath:s+"/examples",parentData:n,parentDataProperty:"examples",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ye=N===r;if(te=te||ye,te)r=S,e!==null&&(S?e.length=S:e=null);else{
let I={instancePath:s+"/examples",keyword:"anyOf"};e===null?e=[I]:e.push(I),r++}var K=z===r}else var K=!0}}}}}}}}}}}}}}}}else{
let we={instancePath:s,keyword:"type"};e===null?e=[we]:e.push(we),r++}var fe=Je===r;if(ie=ie||fe,fe)var Ee=!0;if(ie)r=i,
e!==null&&(i?e.length=i:e=null);else{let we={instancePath:s,keyword:"anyOf"};return e===null?e=[we]:e.push(we),r++,Fs.errors=
e,!1}return Fs.errors=e,ge.props=Ee,r===0}Fs.evaluated={dynamicProps:!0,dynamicItems:!1};var Vn={type:"object",properties:{sources:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"object",properties:{npm:{
anyOf:[{type:"string",pattern:"^(@[^@/\\s]+/)?[^@/\\s]+@[^@\\s]+$"},{$ref:"#/$defs/expression"}]},pypi:{anyOf:[{type:"st\
ring",pattern:"^[A-Za-z0-9._-]+==[^=\\s]+$"},{$ref:"#/$defs/expression"}]},debian:{anyOf:[{type:"string",pattern:"^[a-z0\
-9][a-z0-9.+-]+$"},{$ref:"#/$defs/expression"}]},version:{type:"string",minLength:1},url:{anyOf:[{anyOf:[{type:"string",
pattern:"^(https?|file)://\\S+$"},{type:"array",minItems:1,items:{anyOf:[{type:"string",pattern:"^(https?|file)://\\S+$"},
{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{anyOf:[{type:"array",minItems:1,items:{type:"\
string",minLength:1}},{type:"object",additionalProperties:{type:"string",minLength:1}}]},{$ref:"#/$defs/expression"}]},strip:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},
{$ref:"#/$defs/expression"}]},keep:{anyOf:[{anyOf:[{type:"array",minItems:1,items:{type:"string",minLength:1}},{type:"ob\
ject",additionalProperties:{type:"string",minLength:1}}]},{$ref:"#/$defs/expression"}]},strip:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},unpack:{anyOf:[{type:"string",enum:["none","archives","gzip"]},{$ref:"#/$defs/expression"}]},
content:{anyOf:[{type:["string","null"],pattern:"^sha256:[0-9a-f]{64}$"},{$ref:"#/$defs/expression"}]},tries:{anyOf:[{type:"\
integer",minimum:1,maximum:20},{$ref:"#/$defs/expression"}]},source_timeout:{anyOf:[{type:"number",exclusiveMinimum:0},{
$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"\
#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/\
stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage\
-stop_if"},kind:{const:"fetch"}},additionalProperties:!1},Wn=new RegExp("^(@[^@/\\s]+/)?[^@/\\s]+@[^@\\s]+$","u"),Xn=new RegExp(
"^[A-Za-z0-9._-]+==[^=\\s]+$","u"),Yn=new RegExp("^[a-z0-9][a-z0-9.+-]+$","u"),qn=new RegExp("^(https?|file)://\\S+$","u"),
et=new RegExp("^sha256:[0-9a-f]{64}$","u");function kr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,
ge=kr.evaluated;return ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),typeof n!="string"&&n!==null?
(kr.errors=[{instancePath:s,keyword:"type"}],!1):(kr.errors=e,r===0)}kr.evaluated={dynamicProps:!1,dynamicItems:!1};function gr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,
ge=gr.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let Ke=r;for(let Te in n)if(!(Te==="include"||Te==="exclude")){let A=n[Te],T=r,K=r,x=!1,ue=r;if(!Array.
isArray(A)){let _e={instancePath:s+"/"+Te.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[_e]:e.push(
_e),r++}var i=ue===r;x=x||i;let H=r;t(A,{instancePath:s+"/"+Te.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:Te,
rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var i=H===r;if(x=x||i,x)r=K,e!==null&&
(K?e.length=K:e=null);else{let _e={instancePath:s+"/"+Te.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};return e===
null?e=[_e]:e.push(_e),r++,gr.errors=e,!1}var ie=T===r;if(!ie)break}if(Ke===r){if(n.include!==void 0){let Te=n.include,A=r,
T=r,K=!1,x=r;if(r===x)if(Array.isArray(Te)){var _=!0;let H=Te.length;for(let _e=0;_e<H;_e++){let c=Te[_e],re=r;if(!(c&&typeof c==
"object"&&!Array.isArray(c))){let W={instancePath:s+"/include/"+_e,keyword:"type"};e===null?e=[W]:e.push(W),r++}var _=re===
r;if(!_)break}}else{let H={instancePath:s+"/include",keyword:"type"};e===null?e=[H]:e.push(H),r++}var Je=x===r;K=K||Je;let ue=r;
t(Te,{instancePath:s+"/include",parentData:n,parentDataProperty:"include",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var Je=ue===r;if(K=K||Je,K)r=T,e!==null&&(T?e.length=T:e=null);else{let H={instancePath:s+
"/include",keyword:"anyOf"};return e===null?e=[H]:e.push(H),r++,gr.errors=e,!1}var ze=A===r}else var ze=!0;if(ze)if(n.exclude!==
void 0){let Te=n.exclude,A=r,T=r,K=!1,x=r;if(r===x)if(Array.isArray(Te)){var g=!0;let _e=Te.length;for(let c=0;c<_e;c++){
let re=Te[c],J=r;if(!(re&&typeof re=="object"&&!Array.isArray(re))){let me={instancePath:s+"/exclude/"+c,keyword:"type"};
e===null?e=[me]:e.push(me),r++}var g=J===r;if(!g)break}}else{let _e={instancePath:s+"/exclude",keyword:"type"};e===null?
e=[_e]:e.push(_e),r++}var L=x===r;K=K||L;let ue=r;t(Te,{instancePath:s+"/exclude",parentData:n,parentDataProperty:"exclu\
de",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var L=ue===r;if(K=K||L,K)r=T,e!==
null&&(T?e.length=T:e=null);else{let _e={instancePath:s+"/exclude",keyword:"anyOf"};return e===null?e=[_e]:e.push(_e),r++,
gr.errors=e,!1}var ze=A===r}else var ze=!0}}else return gr.errors=[{instancePath:s,keyword:"type"}],!1;return gr.errors=
e,r===0}gr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $r(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,
ge=$r.evaluated;ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0);let i=r,ie=!1,_=r;if(typeof n!="bo\
olean"){let g={instancePath:s,keyword:"type"};e===null?e=[g]:e.push(g),r++}var ze=_===r;ie=ie||ze;let Je=r;t(n,{instancePath:s,
parentData:Xe,parentDataProperty:ir,rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=Je===
r;if(ie=ie||ze,ie)r=i,e!==null&&(i?e.length=i:e=null);else{let g={instancePath:s,keyword:"anyOf"};return e===null?e=[g]:
e.push(g),r++,$r.errors=e,!1}return $r.errors=e,r===0}$r.evaluated={dynamicProps:!1,dynamicItems:!1};function wr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,
ge=wr.evaluated;ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0);let i=r,ie=!1,_=r,Je=r,ze=!1,g=r;if(typeof n!=
"string"){let x={instancePath:s,keyword:"type"};e===null?e=[x]:e.push(x),r++}var Te=g===r;ze=ze||Te;let L=r;if(r===L)if(Array.
isArray(n)){var Ke=!0;let x=n.length;for(let ue=0;ue<x;ue++){let H=r;if(typeof n[ue]!="string"){let c={instancePath:s+"/"+
ue,keyword:"type"};e===null?e=[c]:e.push(c),r++}var Ke=H===r;if(!Ke)break}if(Ke){let ue=n.length,H;if(ue>1){let _e={};for(;ue--;){
let c=n[ue];if(typeof c=="string"){if(typeof _e[c]=="number"){H=_e[c];let re={instancePath:s,keyword:"uniqueItems"};e===
null?e=[re]:e.push(re),r++;break}_e[c]=ue}}}}}else{let x={instancePath:s,keyword:"type"};e===null?e=[x]:e.push(x),r++}var Te=L===
r;if(ze=ze||Te,Te)var A=!0;if(ze)r=Je,e!==null&&(Je?e.length=Je:e=null);else{let x={instancePath:s,keyword:"anyOf"};e===
null?e=[x]:e.push(x),r++}var K=_===r;ie=ie||K;let T=r;t(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var K=T===r;if(ie=ie||K,ie)r=i,e!==null&&(i?e.length=
i:e=null);else{let x={instancePath:s,keyword:"anyOf"};return e===null?e=[x]:e.push(x),r++,wr.errors=e,!1}return wr.errors=
e,ge.items=A,r===0}wr.evaluated={dynamicProps:!1,dynamicItems:!0};function br(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,
ge=br.evaluated;return ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),typeof n!="string"?(br.errors=
[{instancePath:s,keyword:"type"}],!1):(br.errors=e,r===0)}br.evaluated={dynamicProps:!1,dynamicItems:!1};function xr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,
ge=xr.evaluated;ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0);let i=r,ie=!1,_=r;if(r===_)if(n&&typeof n==
"object"&&!Array.isArray(n)){let ue=r;for(let H in n)if(!(H==="cpus"||H==="memory"||H==="gpus"||H==="tokens")){let _e={instancePath:s,
keyword:"additionalProperties"};e===null?e=[_e]:e.push(_e),r++;break}if(ue===r){if(n.cpus!==void 0){let H=n.cpus,_e=r,c=r,
re=!1,J=r;if(r===J)if(typeof H=="number"){if(H<=0||isNaN(H)){let me={instancePath:s+"/cpus",keyword:"exclusiveMinimum"};
e===null?e=[me]:e.push(me),r++}}else{let me={instancePath:s+"/cpus",keyword:"type"};e===null?e=[me]:e.push(me),r++}var Je=J===
r;re=re||Je;let W=r;t(H,{instancePath:s+"/cpus",parentData:n,parentDataProperty:"cpus",rootData:f,dynamicAnchors:o})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var Je=W===r;if(re=re||Je,re)r=c,e!==null&&(c?e.length=c:e=null);else{let me={
instancePath:s+"/cpus",keyword:"anyOf"};e===null?e=[me]:e.push(me),r++}var ze=_e===r}else var ze=!0;if(ze){if(n.memory!==
void 0){let H=n.memory,_e=r,c=r,re=!1,J=r;if(typeof H!="string"&&!(typeof H=="number"&&!(H%1)&&!isNaN(H))){let ae={instancePath:s+
"/memory",keyword:"type"};e===null?e=[ae]:e.push(ae),r++}if(r===J){if(typeof H=="number"&&(H<1||isNaN(H))){let ae={instancePath:s+
"/memory",keyword:"minimum"};e===null?e=[ae]:e.push(ae),r++}if(r===J&&typeof H=="string"&&!_n.test(H)){let ae={instancePath:s+
"/memory",keyword:"pattern"};e===null?e=[ae]:e.push(ae),r++}}var g=J===r;re=re||g;let W=r;t(H,{instancePath:s+"/memory",
parentData:n,parentDataProperty:"memory",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var g=W===r;if(re=re||g,re)r=c,e!==null&&(c?e.length=c:e=null);else{let ae={instancePath:s+"/memory",keyword:"anyOf"};e===
null?e=[ae]:e.push(ae),r++}var ze=_e===r}else var ze=!0;if(ze){if(n.gpus!==void 0){let H=n.gpus,_e=r,c=r,re=!1,J=r;if(!(typeof H==
"number"&&!(H%1)&&!isNaN(H))){let ae={instancePath:s+"/gpus",keyword:"type"};e===null?e=[ae]:e.push(ae),r++}if(r===J&&typeof H==
"number"&&(H<0||isNaN(H))){let ae={instancePath:s+"/gpus",keyword:"minimum"};e===null?e=[ae]:e.push(ae),r++}var L=J===r;
re=re||L;let W=r;t(H,{instancePath:s+"/gpus",parentData:n,parentDataProperty:"gpus",rootData:f,dynamicAnchors:o})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var L=W===r;if(re=re||L,re)r=c,e!==null&&(c?e.length=c:e=null);else{let ae={
instancePath:s+"/gpus",keyword:"anyOf"};e===null?e=[ae]:e.push(ae),r++}var ze=_e===r}else var ze=!0;if(ze)if(n.tokens!==
void 0){let H=n.tokens,_e=r,c=r,re=!1,J=r;if(r===J)if(H&&typeof H=="object"&&!Array.isArray(H))for(let ae in H){let ye=H[ae],
fe=r,Ee=r,we=!1,G=r;if(!(typeof ye=="number"&&!(ye%1)&&!isNaN(ye))){let S={instancePath:s+"/tokens/"+ae.replace(/~/g,"~0").
replace(/\//g,"~1"),keyword:"type"};e===null?e=[S]:e.push(S),r++}if(r===G&&typeof ye=="number"&&(ye<1||isNaN(ye))){let S={
instancePath:s+"/tokens/"+ae.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minimum"};e===null?e=[S]:e.push(S),r++}var Ke=G===
r;we=we||Ke;let z=r;t(ye,{instancePath:s+"/tokens/"+ae.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:H,parentDataProperty:ae,
rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=z===r;if(we=we||Ke,we)r=Ee,e!==
null&&(Ee?e.length=Ee:e=null);else{let S={instancePath:s+"/tokens/"+ae.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"a\
nyOf"};e===null?e=[S]:e.push(S),r++}var Te=fe===r;if(!Te)break}else{let ae={instancePath:s+"/tokens",keyword:"type"};e===
null?e=[ae]:e.push(ae),r++}var A=J===r;re=re||A;let W=r;t(H,{instancePath:s+"/tokens",parentData:n,parentDataProperty:"t\
okens",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var A=W===r;if(re=re||A,re)r=c,
e!==null&&(c?e.length=c:e=null);else{let ae={instancePath:s+"/tokens",keyword:"anyOf"};e===null?e=[ae]:e.push(ae),r++}var ze=_e===
r}else var ze=!0}}}}else{let ue={instancePath:s,keyword:"type"};e===null?e=[ue]:e.push(ue),r++}var x=_===r;if(ie=ie||x,x)
var T=!0;let K=r;t(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var x=K===r;if(ie=ie||x,ie)r=i,e!==null&&(i?e.length=i:e=null);else{let ue={instancePath:s,
keyword:"anyOf"};return e===null?e=[ue]:e.push(ue),r++,xr.errors=e,!1}return xr.errors=e,ge.props=T,r===0}xr.evaluated={
dynamicProps:!0,dynamicItems:!1};function Or(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,
ge=Or.evaluated;ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0);let i=r,ie=!1,_=r;if(r===_)if(n&&typeof n==
"object"&&!Array.isArray(n)){let T=r;for(let K in n)if(!(K==="total"||K==="idle"||K==="grace")){let x={instancePath:s,keyword:"\
additionalProperties"};e===null?e=[x]:e.push(x),r++;break}if(T===r){if(n.total!==void 0){let K=n.total,x=r,ue=r,H=!1,_e=r;
if(typeof K!="string"&&K!==null){let re={instancePath:s+"/total",keyword:"type"};e===null?e=[re]:e.push(re),r++}if(r===_e&&
typeof K=="string"&&!_s.test(K)){let re={instancePath:s+"/total",keyword:"pattern"};e===null?e=[re]:e.push(re),r++}var Je=_e===
r;H=H||Je;let c=r;t(K,{instancePath:s+"/total",parentData:n,parentDataProperty:"total",rootData:f,dynamicAnchors:o})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var Je=c===r;if(H=H||Je,H)r=ue,e!==null&&(ue?e.length=ue:e=null);else{let re={
instancePath:s+"/total",keyword:"anyOf"};e===null?e=[re]:e.push(re),r++}var ze=x===r}else var ze=!0;if(ze){if(n.idle!==void 0){
let K=n.idle,x=r,ue=r,H=!1,_e=r;if(typeof K!="string"&&K!==null){let J={instancePath:s+"/idle",keyword:"type"};e===null?
e=[J]:e.push(J),r++}if(r===_e&&typeof K=="string"&&!_s.test(K)){let J={instancePath:s+"/idle",keyword:"pattern"};e===null?
e=[J]:e.push(J),r++}var g=_e===r;H=H||g;let c=r;t(K,{instancePath:s+"/idle",parentData:n,parentDataProperty:"idle",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var g=c===r;if(H=H||g,H)r=ue,e!==null&&(ue?e.length=
ue:e=null);else{let J={instancePath:s+"/idle",keyword:"anyOf"};e===null?e=[J]:e.push(J),r++}var ze=x===r}else var ze=!0;
if(ze)if(n.grace!==void 0){let K=n.grace,x=r,ue=r,H=!1,_e=r;if(r===_e)if(typeof K=="string"){if(!_s.test(K)){let J={instancePath:s+
"/grace",keyword:"pattern"};e===null?e=[J]:e.push(J),r++}}else{let J={instancePath:s+"/grace",keyword:"type"};e===null?e=
[J]:e.push(J),r++}var L=_e===r;H=H||L;let c=r;t(K,{instancePath:s+"/grace",parentData:n,parentDataProperty:"grace",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var L=c===r;if(H=H||L,H)r=ue,e!==null&&(ue?e.length=
ue:e=null);else{let J={instancePath:s+"/grace",keyword:"anyOf"};e===null?e=[J]:e.push(J),r++}var ze=x===r}else var ze=!0}}}else{
let T={instancePath:s,keyword:"type"};e===null?e=[T]:e.push(T),r++}var A=_===r;if(ie=ie||A,A)var Ke=!0;let Te=r;t(n,{instancePath:s,
parentData:Xe,parentDataProperty:ir,rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var A=Te===
r;if(ie=ie||A,ie)r=i,e!==null&&(i?e.length=i:e=null);else{let T={instancePath:s,keyword:"anyOf"};return e===null?e=[T]:e.
push(T),r++,Or.errors=e,!1}return Or.errors=e,ge.props=Ke,r===0}Or.evaluated={dynamicProps:!0,dynamicItems:!1};function Pr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,
ge=Pr.evaluated;ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0);let i=r,ie=!1,_=r;if(r===_)if(Array.
isArray(n)){var Je=!0;let ae=n.length;for(let ye=0;ye<ae;ye++){let fe=n[ye],Ee=r,we=r,G=!1,z=r;if(r===z)if(fe&&typeof fe==
"object"&&!Array.isArray(fe)){let ce;if(fe.on===void 0&&(ce="on")){let N={instancePath:s+"/"+ye,keyword:"required"};e===
null?e=[N]:e.push(N),r++}else{let N=r;for(let U in fe)if(!(U==="on"||U==="max"||U==="delay"||U==="factor"||U==="max_dela\
y"||U==="jitter"||U==="set")){let I={instancePath:s+"/"+ye,keyword:"additionalProperties"};e===null?e=[I]:e.push(I),r++;
break}if(N===r){if(fe.on!==void 0){let U=fe.on,I=r,w=r,F=!1,Ge=r,or=r,j=!1,se=r,lr=r,Ze=!1,ur=r;if(!(U==="exit"||U==="si\
gnal"||U==="oom"||U==="gpu-oom"||U==="timeout"||U==="idle"||U==="preempted"||U==="node-lost"||U==="diverged")){let X={instancePath:s+
"/"+ye+"/on",keyword:"enum"};e===null?e=[X]:e.push(X),r++}var ze=ur===r;Ze=Ze||ze;let be=r;if(r===be)if(typeof U=="strin\
g"){if(!en.test(U)){let X={instancePath:s+"/"+ye+"/on",keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0\
-9]+)$"}};e===null?e=[X]:e.push(X),r++}}else{let X={instancePath:s+"/"+ye+"/on",keyword:"type"};e===null?e=[X]:e.push(X),
r++}var ze=be===r;if(Ze=Ze||ze,Ze)r=lr,e!==null&&(lr?e.length=lr:e=null);else{let X={instancePath:s+"/"+ye+"/on",keyword:"\
anyOf"};e===null?e=[X]:e.push(X),r++}var Te=se===r;j=j||Te;let Qe=r;if(r===Qe)if(Array.isArray(U))if(U.length<1){let X={
instancePath:s+"/"+ye+"/on",keyword:"minItems"};e===null?e=[X]:e.push(X),r++}else{var g=!0;let X=U.length;for(let $=0;$<
X;$++){let B=U[$],le=r,V=r,sr=!1,v=r,m=r,h=!1,k=r;if(!(B==="exit"||B==="signal"||B==="oom"||B==="gpu-oom"||B==="timeout"||
B==="idle"||B==="preempted"||B==="node-lost"||B==="diverged")){let d={instancePath:s+"/"+ye+"/on/"+$,keyword:"enum"};e===
null?e=[d]:e.push(d),r++}var L=k===r;h=h||L;let l=r;if(r===l)if(typeof B=="string"){if(!en.test(B)){let d={instancePath:s+
"/"+ye+"/on/"+$,keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===null?e=[d]:e.push(d),r++}}else{
let d={instancePath:s+"/"+ye+"/on/"+$,keyword:"type"};e===null?e=[d]:e.push(d),r++}var L=l===r;if(h=h||L,h)r=m,e!==null&&
(m?e.length=m:e=null);else{let d={instancePath:s+"/"+ye+"/on/"+$,keyword:"anyOf"};e===null?e=[d]:e.push(d),r++}var Ke=v===
r;sr=sr||Ke;let O=r;t(B,{instancePath:s+"/"+ye+"/on/"+$,parentData:U,parentDataProperty:$,rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=O===r;if(sr=sr||Ke,sr)r=V,e!==null&&(V?e.length=V:e=null);else{
let d={instancePath:s+"/"+ye+"/on/"+$,keyword:"anyOf"};e===null?e=[d]:e.push(d),r++}var g=le===r;if(!g)break}if(g){let $=U.
length,B;if($>1){e:for(;$--;)for(B=$;B--;)if(mn(U[$],U[B])){let le={instancePath:s+"/"+ye+"/on",keyword:"uniqueItems"};e===
null?e=[le]:e.push(le),r++;break e}}}}else{let X={instancePath:s+"/"+ye+"/on",keyword:"type"};e===null?e=[X]:e.push(X),r++}
var Te=Qe===r;if(j=j||Te,j)r=or,e!==null&&(or?e.length=or:e=null);else{let X={instancePath:s+"/"+ye+"/on",keyword:"anyOf"};
e===null?e=[X]:e.push(X),r++}var A=Ge===r;F=F||A;let b=r;t(U,{instancePath:s+"/"+ye+"/on",parentData:fe,parentDataProperty:"\
on",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var A=b===r;if(F=F||A,F)r=w,e!==null&&
(w?e.length=w:e=null);else{let X={instancePath:s+"/"+ye+"/on",keyword:"anyOf"};e===null?e=[X]:e.push(X),r++}var T=I===r}else
var T=!0;if(T){if(fe.max!==void 0){let U=fe.max,I=r,w=r,F=!1,Ge=r;if(!(typeof U=="number"&&!(U%1)&&!isNaN(U))){let se={instancePath:s+
"/"+ye+"/max",keyword:"type"};e===null?e=[se]:e.push(se),r++}if(r===Ge&&typeof U=="number"&&(U<1||isNaN(U))){let se={instancePath:s+
"/"+ye+"/max",keyword:"minimum"};e===null?e=[se]:e.push(se),r++}var K=Ge===r;F=F||K;let or=r;t(U,{instancePath:s+"/"+ye+
"/max",parentData:fe,parentDataProperty:"max",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var K=or===r;if(F=F||K,F)r=w,e!==null&&(w?e.length=w:e=null);else{let se={instancePath:s+"/"+ye+"/max",keyword:"\
anyOf"};e===null?e=[se]:e.push(se),r++}var T=I===r}else var T=!0;if(T){if(fe.delay!==void 0){let U=fe.delay,I=r,w=r,F=!1,
Ge=r;if(r===Ge)if(typeof U=="string"){if(!_s.test(U)){let se={instancePath:s+"/"+ye+"/delay",keyword:"pattern"};e===null?
e=[se]:e.push(se),r++}}else{let se={instancePath:s+"/"+ye+"/delay",keyword:"type"};e===null?e=[se]:e.push(se),r++}var x=Ge===
r;F=F||x;let or=r;t(U,{instancePath:s+"/"+ye+"/delay",parentData:fe,parentDataProperty:"delay",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var x=or===r;if(F=F||x,F)r=w,e!==null&&(w?e.length=w:e=null);else{let se={
instancePath:s+"/"+ye+"/delay",keyword:"anyOf"};e===null?e=[se]:e.push(se),r++}var T=I===r}else var T=!0;if(T){if(fe.factor!==
void 0){let U=fe.factor,I=r,w=r,F=!1,Ge=r;if(r===Ge)if(typeof U=="number"){if(U<1||isNaN(U)){let se={instancePath:s+"/"+
ye+"/factor",keyword:"minimum"};e===null?e=[se]:e.push(se),r++}}else{let se={instancePath:s+"/"+ye+"/factor",keyword:"ty\
pe"};e===null?e=[se]:e.push(se),r++}var ue=Ge===r;F=F||ue;let or=r;t(U,{instancePath:s+"/"+ye+"/factor",parentData:fe,parentDataProperty:"\
factor",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=or===r;if(F=F||ue,F)r=
w,e!==null&&(w?e.length=w:e=null);else{let se={instancePath:s+"/"+ye+"/factor",keyword:"anyOf"};e===null?e=[se]:e.push(se),
r++}var T=I===r}else var T=!0;if(T){if(fe.max_delay!==void 0){let U=fe.max_delay,I=r,w=r,F=!1,Ge=r;if(r===Ge)if(typeof U==
"string"){if(!_s.test(U)){let se={instancePath:s+"/"+ye+"/max_delay",keyword:"pattern"};e===null?e=[se]:e.push(se),r++}}else{
let se={instancePath:s+"/"+ye+"/max_delay",keyword:"type"};e===null?e=[se]:e.push(se),r++}var H=Ge===r;F=F||H;let or=r;t(
U,{instancePath:s+"/"+ye+"/max_delay",parentData:fe,parentDataProperty:"max_delay",rootData:f,dynamicAnchors:o})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var H=or===r;if(F=F||H,F)r=w,e!==null&&(w?e.length=w:e=null);else{let se={instancePath:s+
"/"+ye+"/max_delay",keyword:"anyOf"};e===null?e=[se]:e.push(se),r++}var T=I===r}else var T=!0;if(T){if(fe.jitter!==void 0){
let U=fe.jitter,I=r,w=r,F=!1,Ge=r;if(r===Ge)if(typeof U=="number"){if(U>1||isNaN(U)){let se={instancePath:s+"/"+ye+"/jit\
ter",keyword:"maximum"};e===null?e=[se]:e.push(se),r++}else if(U<0||isNaN(U)){let se={instancePath:s+"/"+ye+"/jitter",keyword:"\
minimum"};e===null?e=[se]:e.push(se),r++}}else{let se={instancePath:s+"/"+ye+"/jitter",keyword:"type"};e===null?e=[se]:e.
push(se),r++}var _e=Ge===r;F=F||_e;let or=r;t(U,{instancePath:s+"/"+ye+"/jitter",parentData:fe,parentDataProperty:"jitte\
r",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _e=or===r;if(F=F||_e,F)r=w,e!==
null&&(w?e.length=w:e=null);else{let se={instancePath:s+"/"+ye+"/jitter",keyword:"anyOf"};e===null?e=[se]:e.push(se),r++}
var T=I===r}else var T=!0;if(T)if(fe.set!==void 0){let U=fe.set,I=r,w=r,F=!1,Ge=r;if(r===Ge&&!(U&&typeof U=="object"&&!Array.
isArray(U))){let se={instancePath:s+"/"+ye+"/set",keyword:"type"};e===null?e=[se]:e.push(se),r++}var c=Ge===r;F=F||c;let or=r;
t(U,{instancePath:s+"/"+ye+"/set",parentData:fe,parentDataProperty:"set",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var c=or===r;if(F=F||c,F)r=w,e!==null&&(w?e.length=w:e=null);else{let se={instancePath:s+
"/"+ye+"/set",keyword:"anyOf"};e===null?e=[se]:e.push(se),r++}var T=I===r}else var T=!0}}}}}}}}else{let ce={instancePath:s+
"/"+ye,keyword:"type"};e===null?e=[ce]:e.push(ce),r++}var re=z===r;G=G||re;let S=r;t(fe,{instancePath:s+"/"+ye,parentData:n,
parentDataProperty:ye,rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var re=S===r;if(G=
G||re,G)r=we,e!==null&&(we?e.length=we:e=null);else{let ce={instancePath:s+"/"+ye,keyword:"anyOf"};e===null?e=[ce]:e.push(
ce),r++}var Je=Ee===r;if(!Je)break}}else{let ae={instancePath:s,keyword:"type"};e===null?e=[ae]:e.push(ae),r++}var me=_===
r;if(ie=ie||me,me)var J=!0;let W=r;t(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var me=W===r;if(ie=ie||me,ie)r=i,e!==null&&(i?e.length=i:e=null);else{
let ae={instancePath:s,keyword:"anyOf"};return e===null?e=[ae]:e.push(ae),r++,Pr.errors=e,!1}return Pr.errors=e,ge.items=
J,r===0}Pr.evaluated={dynamicProps:!1,dynamicItems:!0};function Nr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,
ge=Nr.evaluated;ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0);let i=r,ie=!1,_=r,Je=r,ze=!1,g=r;if(r===
g)if(typeof n=="string"){if(!rn.test(n)){let G={instancePath:s,keyword:"pattern"};e===null?e=[G]:e.push(G),r++}}else{let G={
instancePath:s,keyword:"type"};e===null?e=[G]:e.push(G),r++}var ye=g===r;ze=ze||ye;let L=r;if(r===L)if(n&&typeof n=="obj\
ect"&&!Array.isArray(n)){let G;if(n.metric===void 0&&(G="metric")){let z={instancePath:s,keyword:"required"};e===null?e=
[z]:e.push(z),r++}else{let z=r;for(let S in n)if(!(S==="metric"||S==="is"||S==="above"||S==="below"||S==="for")){let te={
instancePath:s,keyword:"additionalProperties"};e===null?e=[te]:e.push(te),r++;break}if(z===r){if(n.metric!==void 0){let S=n.
metric,te=r;if(r===te)if(typeof S=="string"){if(jr(S)<1){let ce={instancePath:s+"/metric",keyword:"minLength"};e===null?
e=[ce]:e.push(ce),r++}}else{let ce={instancePath:s+"/metric",keyword:"type"};e===null?e=[ce]:e.push(ce),r++}var Ke=te===
r}else var Ke=!0;if(Ke){if(n.is!==void 0){let S=n.is,te=r,ce=r,N=!1,U=r;if(!(S==="nan"||S==="not-finite")){let F={instancePath:s+
"/is",keyword:"enum"};e===null?e=[F]:e.push(F),r++}var Te=U===r;N=N||Te;let I=r;t(S,{instancePath:s+"/is",parentData:n,parentDataProperty:"\
is",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Te=I===r;if(N=N||Te,N)r=ce,e!==
null&&(ce?e.length=ce:e=null);else{let F={instancePath:s+"/is",keyword:"anyOf"};e===null?e=[F]:e.push(F),r++}var Ke=te===
r}else var Ke=!0;if(Ke){if(n.above!==void 0){let S=n.above,te=r,ce=r,N=!1,U=r;if(typeof S!="number"){let F={instancePath:s+
"/above",keyword:"type"};e===null?e=[F]:e.push(F),r++}var A=U===r;N=N||A;let I=r;t(S,{instancePath:s+"/above",parentData:n,
parentDataProperty:"above",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var A=I===
r;if(N=N||A,N)r=ce,e!==null&&(ce?e.length=ce:e=null);else{let F={instancePath:s+"/above",keyword:"anyOf"};e===null?e=[F]:
e.push(F),r++}var Ke=te===r}else var Ke=!0;if(Ke){if(n.below!==void 0){let S=n.below,te=r,ce=r,N=!1,U=r;if(typeof S!="nu\
mber"){let F={instancePath:s+"/below",keyword:"type"};e===null?e=[F]:e.push(F),r++}var T=U===r;N=N||T;let I=r;t(S,{instancePath:s+
"/below",parentData:n,parentDataProperty:"below",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var T=I===r;if(N=N||T,N)r=ce,e!==null&&(ce?e.length=ce:e=null);else{let F={instancePath:s+"/below",keyword:"\
anyOf"};e===null?e=[F]:e.push(F),r++}var Ke=te===r}else var Ke=!0;if(Ke)if(n.for!==void 0){let S=n.for,te=r,ce=r,N=!1,U=r;
if(!(typeof S=="number"&&!(S%1)&&!isNaN(S))){let F={instancePath:s+"/for",keyword:"type"};e===null?e=[F]:e.push(F),r++}if(r===
U&&typeof S=="number"&&(S<1||isNaN(S))){let F={instancePath:s+"/for",keyword:"minimum"};e===null?e=[F]:e.push(F),r++}var K=U===
r;N=N||K;let I=r;t(S,{instancePath:s+"/for",parentData:n,parentDataProperty:"for",rootData:f,dynamicAnchors:o})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var K=I===r;if(N=N||K,N)r=ce,e!==null&&(ce?e.length=ce:e=null);else{let F={
instancePath:s+"/for",keyword:"anyOf"};e===null?e=[F]:e.push(F),r++}var Ke=te===r}else var Ke=!0}}}}}}else{let G={instancePath:s,
keyword:"type"};e===null?e=[G]:e.push(G),r++}var ye=L===r;if(ze=ze||ye,ye)var x=!0;let ue=r;if(r===ue)if(Array.isArray(n)){
var H=!0;let G=n.length;for(let z=0;z<G;z++){let S=n[z],te=r,ce=r,N=!1,U=r,I=r,w=!1,F=r;if(r===F)if(typeof S=="string"){
if(!rn.test(S)){let se={instancePath:s+"/"+z,keyword:"pattern"};e===null?e=[se]:e.push(se),r++}}else{let se={instancePath:s+
"/"+z,keyword:"type"};e===null?e=[se]:e.push(se),r++}var me=F===r;w=w||me;let Ge=r;if(r===Ge)if(S&&typeof S=="object"&&!Array.
isArray(S)){let se;if(S.metric===void 0&&(se="metric")){let lr={instancePath:s+"/"+z,keyword:"required"};e===null?e=[lr]:
e.push(lr),r++}else{let lr=r;for(let Ze in S)if(!(Ze==="metric"||Ze==="is"||Ze==="above"||Ze==="below"||Ze==="for")){let ur={
instancePath:s+"/"+z,keyword:"additionalProperties"};e===null?e=[ur]:e.push(ur),r++;break}if(lr===r){if(S.metric!==void 0){
let Ze=S.metric,ur=r;if(r===ur)if(typeof Ze=="string"){if(jr(Ze)<1){let be={instancePath:s+"/"+z+"/metric",keyword:"minL\
ength"};e===null?e=[be]:e.push(be),r++}}else{let be={instancePath:s+"/"+z+"/metric",keyword:"type"};e===null?e=[be]:e.push(
be),r++}var _e=ur===r}else var _e=!0;if(_e){if(S.is!==void 0){let Ze=S.is,ur=r,be=r,Qe=!1,b=r;if(!(Ze==="nan"||Ze==="not\
-finite")){let B={instancePath:s+"/"+z+"/is",keyword:"enum"};e===null?e=[B]:e.push(B),r++}var c=b===r;Qe=Qe||c;let X=r;t(
Ze,{instancePath:s+"/"+z+"/is",parentData:S,parentDataProperty:"is",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var c=X===r;if(Qe=Qe||c,Qe)r=be,e!==null&&(be?e.length=be:e=null);else{let B={instancePath:s+
"/"+z+"/is",keyword:"anyOf"};e===null?e=[B]:e.push(B),r++}var _e=ur===r}else var _e=!0;if(_e){if(S.above!==void 0){let Ze=S.
above,ur=r,be=r,Qe=!1,b=r;if(typeof Ze!="number"){let B={instancePath:s+"/"+z+"/above",keyword:"type"};e===null?e=[B]:e.
push(B),r++}var re=b===r;Qe=Qe||re;let X=r;t(Ze,{instancePath:s+"/"+z+"/above",parentData:S,parentDataProperty:"above",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var re=X===r;if(Qe=Qe||re,Qe)r=be,e!==null&&(be?
e.length=be:e=null);else{let B={instancePath:s+"/"+z+"/above",keyword:"anyOf"};e===null?e=[B]:e.push(B),r++}var _e=ur===
r}else var _e=!0;if(_e){if(S.below!==void 0){let Ze=S.below,ur=r,be=r,Qe=!1,b=r;if(typeof Ze!="number"){let B={instancePath:s+
"/"+z+"/below",keyword:"type"};e===null?e=[B]:e.push(B),r++}var J=b===r;Qe=Qe||J;let X=r;t(Ze,{instancePath:s+"/"+z+"/be\
low",parentData:S,parentDataProperty:"below",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var J=X===r;if(Qe=Qe||J,Qe)r=be,e!==null&&(be?e.length=be:e=null);else{let B={instancePath:s+"/"+z+"/below",keyword:"\
anyOf"};e===null?e=[B]:e.push(B),r++}var _e=ur===r}else var _e=!0;if(_e)if(S.for!==void 0){let Ze=S.for,ur=r,be=r,Qe=!1,
b=r;if(!(typeof Ze=="number"&&!(Ze%1)&&!isNaN(Ze))){let B={instancePath:s+"/"+z+"/for",keyword:"type"};e===null?e=[B]:e.
push(B),r++}if(r===b&&typeof Ze=="number"&&(Ze<1||isNaN(Ze))){let B={instancePath:s+"/"+z+"/for",keyword:"minimum"};e===
null?e=[B]:e.push(B),r++}var W=b===r;Qe=Qe||W;let X=r;t(Ze,{instancePath:s+"/"+z+"/for",parentData:S,parentDataProperty:"\
for",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var W=X===r;if(Qe=Qe||W,Qe)r=be,
e!==null&&(be?e.length=be:e=null);else{let B={instancePath:s+"/"+z+"/for",keyword:"anyOf"};e===null?e=[B]:e.push(B),r++}
var _e=ur===r}else var _e=!0}}}}}}else{let se={instancePath:s+"/"+z,keyword:"type"};e===null?e=[se]:e.push(se),r++}var me=Ge===
r;if(w=w||me,w)r=I,e!==null&&(I?e.length=I:e=null);else{let se={instancePath:s+"/"+z,keyword:"anyOf"};e===null?e=[se]:e.
push(se),r++}var ae=U===r;N=N||ae;let or=r;t(S,{instancePath:s+"/"+z,parentData:n,parentDataProperty:z,rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ae=or===r;if(N=N||ae,N)r=ce,e!==null&&(ce?e.length=ce:e=null);else{
let se={instancePath:s+"/"+z,keyword:"anyOf"};e===null?e=[se]:e.push(se),r++}var H=te===r;if(!H)break}}else{let G={instancePath:s,
keyword:"type"};e===null?e=[G]:e.push(G),r++}var ye=ue===r;if(ze=ze||ye,ye)var fe=!0;if(ze)r=Je,e!==null&&(Je?e.length=Je:
e=null);else{let G={instancePath:s,keyword:"anyOf"};e===null?e=[G]:e.push(G),r++}var we=_===r;ie=ie||we;let Ee=r;t(n,{instancePath:s,
parentData:Xe,parentDataProperty:ir,rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var we=Ee===
r;if(ie=ie||we,ie)r=i,e!==null&&(i?e.length=i:e=null);else{let G={instancePath:s,keyword:"anyOf"};return e===null?e=[G]:
e.push(G),r++,Nr.errors=e,!1}return Nr.errors=e,ge.props=x,ge.items=fe,r===0}Nr.evaluated={dynamicProps:!0,dynamicItems:!0};
function ls(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,
ge=ls.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let G=r;for(let z in n)if(!ds.call(Vn.properties,z)){return ls.errors=[{instancePath:s,keyword:"addit\
ionalProperties"}],!1;break}if(G===r){if(n.sources!==void 0){let z=n.sources,S=r,te=r,ce=!1,N=r;if(r===N)if(Array.isArray(
z))if(z.length<1){let I={instancePath:s+"/sources",keyword:"minItems"};e===null?e=[I]:e.push(I),r++}else{var i=!0;let I=z.
length;for(let w=0;w<I;w++){let F=z[w],Ge=r,or=r,j=!1,se=r;if(r===se)if(F&&typeof F=="object"&&!Array.isArray(F)){let ur=r;
for(let be in F)if(!(be==="npm"||be==="pypi"||be==="debian"||be==="version"||be==="url"||be==="keep"||be==="strip")){let Qe={
instancePath:s+"/sources/"+w,keyword:"additionalProperties"};e===null?e=[Qe]:e.push(Qe),r++;break}if(ur===r){if(F.npm!==
void 0){let be=F.npm,Qe=r,b=r,X=!1,$=r;if(r===$)if(typeof be=="string"){if(!Wn.test(be)){let le={instancePath:s+"/source\
s/"+w+"/npm",keyword:"pattern"};e===null?e=[le]:e.push(le),r++}}else{let le={instancePath:s+"/sources/"+w+"/npm",keyword:"\
type"};e===null?e=[le]:e.push(le),r++}var ie=$===r;X=X||ie;let B=r;t(be,{instancePath:s+"/sources/"+w+"/npm",parentData:F,
parentDataProperty:"npm",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=B===r;
if(X=X||ie,X)r=b,e!==null&&(b?e.length=b:e=null);else{let le={instancePath:s+"/sources/"+w+"/npm",keyword:"anyOf"};e===null?
e=[le]:e.push(le),r++}var _=Qe===r}else var _=!0;if(_){if(F.pypi!==void 0){let be=F.pypi,Qe=r,b=r,X=!1,$=r;if(r===$)if(typeof be==
"string"){if(!Xn.test(be)){let V={instancePath:s+"/sources/"+w+"/pypi",keyword:"pattern"};e===null?e=[V]:e.push(V),r++}}else{
let V={instancePath:s+"/sources/"+w+"/pypi",keyword:"type"};e===null?e=[V]:e.push(V),r++}var Je=$===r;X=X||Je;let B=r;t(
be,{instancePath:s+"/sources/"+w+"/pypi",parentData:F,parentDataProperty:"pypi",rootData:f,dynamicAnchors:o})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var Je=B===r;if(X=X||Je,X)r=b,e!==null&&(b?e.length=b:e=null);else{let V={instancePath:s+
"/sources/"+w+"/pypi",keyword:"anyOf"};e===null?e=[V]:e.push(V),r++}var _=Qe===r}else var _=!0;if(_){if(F.debian!==void 0){
let be=F.debian,Qe=r,b=r,X=!1,$=r;if(r===$)if(typeof be=="string"){if(!Yn.test(be)){let V={instancePath:s+"/sources/"+w+
"/debian",keyword:"pattern"};e===null?e=[V]:e.push(V),r++}}else{let V={instancePath:s+"/sources/"+w+"/debian",keyword:"t\
ype"};e===null?e=[V]:e.push(V),r++}var ze=$===r;X=X||ze;let B=r;t(be,{instancePath:s+"/sources/"+w+"/debian",parentData:F,
parentDataProperty:"debian",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=B===
r;if(X=X||ze,X)r=b,e!==null&&(b?e.length=b:e=null);else{let V={instancePath:s+"/sources/"+w+"/debian",keyword:"anyOf"};e===
null?e=[V]:e.push(V),r++}var _=Qe===r}else var _=!0;if(_){if(F.version!==void 0){let be=F.version,Qe=r;if(r===Qe)if(typeof be==
"string"){if(jr(be)<1){let X={instancePath:s+"/sources/"+w+"/version",keyword:"minLength"};e===null?e=[X]:e.push(X),r++}}else{
let X={instancePath:s+"/sources/"+w+"/version",keyword:"type"};e===null?e=[X]:e.push(X),r++}var _=Qe===r}else var _=!0;if(_){
if(F.url!==void 0){let be=F.url,Qe=r,b=r,X=!1,$=r,B=r,le=!1,V=r;if(r===V)if(typeof be=="string"){if(!qn.test(be)){let h={
instancePath:s+"/sources/"+w+"/url",keyword:"pattern"};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:s+"/source\
s/"+w+"/url",keyword:"type"};e===null?e=[h]:e.push(h),r++}var Ke=V===r;le=le||Ke;let sr=r;if(r===sr)if(Array.isArray(be))
if(be.length<1){let h={instancePath:s+"/sources/"+w+"/url",keyword:"minItems"};e===null?e=[h]:e.push(h),r++}else{var g=!0;
let h=be.length;for(let k=0;k<h;k++){let l=be[k],O=r,Z=r,d=!1,a=r;if(r===a)if(typeof l=="string"){if(!qn.test(l)){let u={
instancePath:s+"/sources/"+w+"/url/"+k,keyword:"pattern"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/sou\
rces/"+w+"/url/"+k,keyword:"type"};e===null?e=[u]:e.push(u),r++}var L=a===r;d=d||L;let ee=r;t(l,{instancePath:s+"/source\
s/"+w+"/url/"+k,parentData:be,parentDataProperty:k,rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var L=ee===r;if(d=d||L,d)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let u={instancePath:s+"/sources/"+w+"/url/"+
k,keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var g=O===r;if(!g)break}}else{let h={instancePath:s+"/sources/"+w+"/url",
keyword:"type"};e===null?e=[h]:e.push(h),r++}var Ke=sr===r;if(le=le||Ke,le)r=B,e!==null&&(B?e.length=B:e=null);else{let h={
instancePath:s+"/sources/"+w+"/url",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var Te=$===r;X=X||Te;let v=r;t(be,{instancePath:s+
"/sources/"+w+"/url",parentData:F,parentDataProperty:"url",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var Te=v===r;if(X=X||Te,X)r=b,e!==null&&(b?e.length=b:e=null);else{let h={instancePath:s+"/sources\
/"+w+"/url",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var _=Qe===r}else var _=!0;if(_){if(F.keep!==void 0){let be=F.
keep,Qe=r,b=r,X=!1,$=r,B=r,le=!1,V=r;if(r===V)if(Array.isArray(be))if(be.length<1){let h={instancePath:s+"/sources/"+w+"\
/keep",keyword:"minItems"};e===null?e=[h]:e.push(h),r++}else{var A=!0;let h=be.length;for(let k=0;k<h;k++){let l=be[k],O=r;
if(r===O)if(typeof l=="string"){if(jr(l)<1){let d={instancePath:s+"/sources/"+w+"/keep/"+k,keyword:"minLength"};e===null?
e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/sources/"+w+"/keep/"+k,keyword:"type"};e===null?e=[d]:e.push(d),r++}var A=O===
r;if(!A)break}}else{let h={instancePath:s+"/sources/"+w+"/keep",keyword:"type"};e===null?e=[h]:e.push(h),r++}var K=V===r;
le=le||K;let sr=r;if(r===sr)if(be&&typeof be=="object"&&!Array.isArray(be))for(let h in be){let k=be[h],l=r;if(r===l)if(typeof k==
"string"){if(jr(k)<1){let O={instancePath:s+"/sources/"+w+"/keep/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"min\
Length"};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:s+"/sources/"+w+"/keep/"+h.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type"};e===null?e=[O]:e.push(O),r++}var T=l===r;if(!T)break}else{let h={instancePath:s+"/sources/"+w+"/ke\
ep",keyword:"type"};e===null?e=[h]:e.push(h),r++}var K=sr===r;if(le=le||K,le)r=B,e!==null&&(B?e.length=B:e=null);else{let h={
instancePath:s+"/sources/"+w+"/keep",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var x=$===r;X=X||x;let v=r;t(be,{instancePath:s+
"/sources/"+w+"/keep",parentData:F,parentDataProperty:"keep",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var x=v===r;if(X=X||x,X)r=b,e!==null&&(b?e.length=b:e=null);else{let h={instancePath:s+"/sources/"+
w+"/keep",keyword:"anyOf"};e===null?e=[h]:e.push(h),r++}var _=Qe===r}else var _=!0;if(_)if(F.strip!==void 0){let be=F.strip,
Qe=r,b=r,X=!1,$=r;if(!(typeof be=="number"&&!(be%1)&&!isNaN(be))){let V={instancePath:s+"/sources/"+w+"/strip",keyword:"\
type"};e===null?e=[V]:e.push(V),r++}if(r===$&&typeof be=="number"&&(be<0||isNaN(be))){let V={instancePath:s+"/sources/"+
w+"/strip",keyword:"minimum"};e===null?e=[V]:e.push(V),r++}var ue=$===r;X=X||ue;let B=r;t(be,{instancePath:s+"/sources/"+
w+"/strip",parentData:F,parentDataProperty:"strip",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ue=B===r;if(X=X||ue,X)r=b,e!==null&&(b?e.length=b:e=null);else{let V={instancePath:s+"/sources/"+w+"/str\
ip",keyword:"anyOf"};e===null?e=[V]:e.push(V),r++}var _=Qe===r}else var _=!0}}}}}}}else{let ur={instancePath:s+"/sources\
/"+w,keyword:"type"};e===null?e=[ur]:e.push(ur),r++}var H=se===r;j=j||H;let lr=r;t(F,{instancePath:s+"/sources/"+w,parentData:z,
parentDataProperty:w,rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var H=lr===r;if(j=
j||H,j)r=or,e!==null&&(or?e.length=or:e=null);else{let ur={instancePath:s+"/sources/"+w,keyword:"anyOf"};e===null?e=[ur]:
e.push(ur),r++}var i=Ge===r;if(!i)break}}else{let I={instancePath:s+"/sources",keyword:"type"};e===null?e=[I]:e.push(I),
r++}var _e=N===r;ce=ce||_e;let U=r;t(z,{instancePath:s+"/sources",parentData:n,parentDataProperty:"sources",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _e=U===r;if(ce=ce||_e,ce)r=te,e!==null&&(te?e.length=te:e=null);else{
let I={instancePath:s+"/sources",keyword:"anyOf"};return e===null?e=[I]:e.push(I),r++,ls.errors=e,!1}var c=S===r}else var c=!0;
if(c){if(n.keep!==void 0){let z=n.keep,S=r,te=r,ce=!1,N=r,U=r,I=!1,w=r;if(r===w)if(Array.isArray(z))if(z.length<1){let j={
instancePath:s+"/keep",keyword:"minItems"};e===null?e=[j]:e.push(j),r++}else{var re=!0;let j=z.length;for(let se=0;se<j;se++){
let lr=z[se],Ze=r;if(r===Ze)if(typeof lr=="string"){if(jr(lr)<1){let be={instancePath:s+"/keep/"+se,keyword:"minLength"};
e===null?e=[be]:e.push(be),r++}}else{let be={instancePath:s+"/keep/"+se,keyword:"type"};e===null?e=[be]:e.push(be),r++}var re=Ze===
r;if(!re)break}}else{let j={instancePath:s+"/keep",keyword:"type"};e===null?e=[j]:e.push(j),r++}var W=w===r;I=I||W;let F=r;
if(r===F)if(z&&typeof z=="object"&&!Array.isArray(z))for(let j in z){let se=z[j],lr=r;if(r===lr)if(typeof se=="string"){
if(jr(se)<1){let Ze={instancePath:s+"/keep/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minLength"};e===null?e=[Ze]:
e.push(Ze),r++}}else{let Ze={instancePath:s+"/keep/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=
[Ze]:e.push(Ze),r++}var J=lr===r;if(!J)break}else{let j={instancePath:s+"/keep",keyword:"type"};e===null?e=[j]:e.push(j),
r++}var W=F===r;if(I=I||W,I)r=U,e!==null&&(U?e.length=U:e=null);else{let j={instancePath:s+"/keep",keyword:"anyOf"};e===
null?e=[j]:e.push(j),r++}var me=N===r;ce=ce||me;let Ge=r;t(z,{instancePath:s+"/keep",parentData:n,parentDataProperty:"ke\
ep",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var me=Ge===r;if(ce=ce||me,ce)r=te,
e!==null&&(te?e.length=te:e=null);else{let j={instancePath:s+"/keep",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,
ls.errors=e,!1}var c=S===r}else var c=!0;if(c){if(n.strip!==void 0){let z=n.strip,S=r,te=r,ce=!1,N=r;if(!(typeof z=="num\
ber"&&!(z%1)&&!isNaN(z))){let w={instancePath:s+"/strip",keyword:"type"};e===null?e=[w]:e.push(w),r++}if(r===N&&typeof z==
"number"&&(z<0||isNaN(z))){let w={instancePath:s+"/strip",keyword:"minimum"};e===null?e=[w]:e.push(w),r++}var ae=N===r;ce=
ce||ae;let U=r;t(z,{instancePath:s+"/strip",parentData:n,parentDataProperty:"strip",rootData:f,dynamicAnchors:o})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var ae=U===r;if(ce=ce||ae,ce)r=te,e!==null&&(te?e.length=te:e=null);else{let w={
instancePath:s+"/strip",keyword:"anyOf"};return e===null?e=[w]:e.push(w),r++,ls.errors=e,!1}var c=S===r}else var c=!0;if(c){
if(n.unpack!==void 0){let z=n.unpack,S=r,te=r,ce=!1,N=r;if(typeof z!="string"){let w={instancePath:s+"/unpack",keyword:"\
type"};e===null?e=[w]:e.push(w),r++}if(!(z==="none"||z==="archives"||z==="gzip")){let w={instancePath:s+"/unpack",keyword:"\
enum"};e===null?e=[w]:e.push(w),r++}var ye=N===r;ce=ce||ye;let U=r;t(z,{instancePath:s+"/unpack",parentData:n,parentDataProperty:"\
unpack",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ye=U===r;if(ce=ce||ye,ce)
r=te,e!==null&&(te?e.length=te:e=null);else{let w={instancePath:s+"/unpack",keyword:"anyOf"};return e===null?e=[w]:e.push(
w),r++,ls.errors=e,!1}var c=S===r}else var c=!0;if(c){if(n.content!==void 0){let z=n.content,S=r,te=r,ce=!1,N=r;if(typeof z!=
"string"&&z!==null){let w={instancePath:s+"/content",keyword:"type"};e===null?e=[w]:e.push(w),r++}if(r===N&&typeof z=="s\
tring"&&!et.test(z)){let w={instancePath:s+"/content",keyword:"pattern",params:{pattern:"^sha256:[0-9a-f]{64}$"}};e===null?
e=[w]:e.push(w),r++}var fe=N===r;ce=ce||fe;let U=r;t(z,{instancePath:s+"/content",parentData:n,parentDataProperty:"conte\
nt",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var fe=U===r;if(ce=ce||fe,ce)r=te,
e!==null&&(te?e.length=te:e=null);else{let w={instancePath:s+"/content",keyword:"anyOf"};return e===null?e=[w]:e.push(w),
r++,ls.errors=e,!1}var c=S===r}else var c=!0;if(c){if(n.tries!==void 0){let z=n.tries,S=r,te=r,ce=!1,N=r;if(!(typeof z==
"number"&&!(z%1)&&!isNaN(z))){let w={instancePath:s+"/tries",keyword:"type"};e===null?e=[w]:e.push(w),r++}if(r===N&&typeof z==
"number"){if(z>20||isNaN(z)){let w={instancePath:s+"/tries",keyword:"maximum"};e===null?e=[w]:e.push(w),r++}else if(z<1||
isNaN(z)){let w={instancePath:s+"/tries",keyword:"minimum"};e===null?e=[w]:e.push(w),r++}}var Ee=N===r;ce=ce||Ee;let U=r;
t(z,{instancePath:s+"/tries",parentData:n,parentDataProperty:"tries",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var Ee=U===r;if(ce=ce||Ee,ce)r=te,e!==null&&(te?e.length=te:e=null);else{let w={instancePath:s+
"/tries",keyword:"anyOf"};return e===null?e=[w]:e.push(w),r++,ls.errors=e,!1}var c=S===r}else var c=!0;if(c){if(n.source_timeout!==
void 0){let z=n.source_timeout,S=r,te=r,ce=!1,N=r;if(r===N)if(typeof z=="number"){if(z<=0||isNaN(z)){let w={instancePath:s+
"/source_timeout",keyword:"exclusiveMinimum"};e===null?e=[w]:e.push(w),r++}}else{let w={instancePath:s+"/source_timeout",
keyword:"type"};e===null?e=[w]:e.push(w),r++}var we=N===r;ce=ce||we;let U=r;t(z,{instancePath:s+"/source_timeout",parentData:n,
parentDataProperty:"source_timeout",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var we=U===
r;if(ce=ce||we,ce)r=te,e!==null&&(te?e.length=te:e=null);else{let w={instancePath:s+"/source_timeout",keyword:"anyOf"};return e===
null?e=[w]:e.push(w),r++,ls.errors=e,!1}var c=S===r}else var c=!0;if(c){if(n.description!==void 0){let z=r;kr(n.description,
{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:o})||(e=e===null?
kr.errors:e.concat(kr.errors),r=e.length);var c=z===r}else var c=!0;if(c){if(n.matrix!==void 0){let z=r;gr(n.matrix,{instancePath:s+
"/matrix",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:o})||(e=e===null?gr.errors:e.concat(gr.errors),
r=e.length);var c=z===r}else var c=!0;if(c){if(n.when!==void 0){let z=r;$r(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:f,dynamicAnchors:o})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var c=z===r}else var c=!0;if(c){
if(n.needs!==void 0){let z=r;wr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:o})||
(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var c=z===r}else var c=!0;if(c){if(n.extends!==void 0){let z=r;br(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:f,dynamicAnchors:o})||(e=e===null?
br.errors:e.concat(br.errors),r=e.length);var c=z===r}else var c=!0;if(c){if(n.resources!==void 0){let z=r;xr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:f,dynamicAnchors:o})||(e=e===null?xr.errors:
e.concat(xr.errors),r=e.length);var c=z===r}else var c=!0;if(c){if(n.timeout!==void 0){let z=r;Or(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,dynamicAnchors:o})||(e=e===null?Or.errors:e.concat(Or.errors),
r=e.length);var c=z===r}else var c=!0;if(c){if(n.retry!==void 0){let z=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:f,dynamicAnchors:o})||(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length);var c=z===
r}else var c=!0;if(c){if(n.stop_if!==void 0){let z=r;Nr(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:f,dynamicAnchors:o})||(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length);var c=z===r}else var c=!0;
if(c)if(n.kind!==void 0){let z=r;if(n.kind!=="fetch")return ls.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var c=z===
r}else var c=!0}}}}}}}}}}}}}}}}}else return ls.errors=[{instancePath:s,keyword:"type"}],!1;return ls.errors=e,r===0}ls.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var rt={type:"object",properties:{file:{type:"string"},path:{type:["string","\
null"],minLength:1},sha256:{anyOf:[{type:["string","null"],pattern:"^[0-9a-f]{8,64}$"},{$ref:"#/$defs/expression"}]},key:{
type:["string","null"]},prefix:{type:"string"},naming:{anyOf:[{type:"string",enum:["auto","beit2","beit","timm","transfo\
rmers","clip","dino","mmseg"]},{$ref:"#/$defs/expression"}]},model:{anyOf:[{anyOf:[{type:"string",enum:["auto","beit_bas\
e_patch16_224","beit_base_patch16_256","beit_base_patch16_384","beit_24x544_patch16_224","beit_large_patch16_224","beit_\
large_patch16_384","beit_large_patch16_512","beit_huge_patch14_224","beit_giant_patch14_224","beit_base_patch16_192_8k_v\
ocab","beit_base_patch16_224_8k_vocab","beit_base_patch16_256_8k_vocab","beit_24x544_patch16_224_8k_vocab","beit_large_p\
atch16_224_8k_vocab","beit_huge_patch14_224_8k_vocab","beit_base_patch16_224_8k_vocab_cls_pt","beit_24x544_patch16_224_8\
k_vocab_cls_pt","beit_large_patch16_224_8k_vocab_cls_pt","vqkd_encoder_base_decoder_1x768x12_clip","vqkd_encoder_base_de\
coder_3x768x12_clip","vqkd_encoder_base_decoder_1x768x12_dino","upernet_base","upernet_large"]},{type:"object",required:[
"architecture"],properties:{architecture:{anyOf:[{type:"string",enum:["vision-transformer","masked-image-model","vqkd","\
upernet"]},{$ref:"#/$defs/expression"}]},settings:{anyOf:[{type:"object",additionalProperties:!0},{$ref:"#/$defs/express\
ion"}]}},additionalProperties:!1}]},{$ref:"#/$defs/expression"}]},classes:{anyOf:[{type:["integer","null"],minimum:0},{$ref:"\
#/$defs/expression"}]},head_rows:{anyOf:[{type:["array","null"],minItems:1,items:{anyOf:[{type:"integer",minimum:0},{$ref:"\
#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},allow_missing:{anyOf:[{type:"array",items:{type:"string",minLength:1}},
{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"#\
/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/st\
age-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/sta\
ge-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"import-weights"}},additionalProperties:!1},
st=new RegExp("^[0-9a-f]{8,64}$","u");function Qr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,
dynamicAnchors:o={}}={}){let e=null,r=0,ge=Qr.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=
void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let _e=r;for(let c in n)if(!ds.call(rt.properties,c)){return Qr.
errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(_e===r){if(n.file!==void 0){let c=r;if(typeof n.file!=
"string")return Qr.errors=[{instancePath:s+"/file",keyword:"type"}],!1;var i=c===r}else var i=!0;if(i){if(n.path!==void 0){
let c=n.path,re=r;if(typeof c!="string"&&c!==null)return Qr.errors=[{instancePath:s+"/path",keyword:"type"}],!1;if(r===re&&
typeof c=="string"&&jr(c)<1)return Qr.errors=[{instancePath:s+"/path",keyword:"minLength"}],!1;var i=re===r}else var i=!0;
if(i){if(n.sha256!==void 0){let c=n.sha256,re=r,J=r,W=!1,me=r;if(typeof c!="string"&&c!==null){let fe={instancePath:s+"/\
sha256",keyword:"type"};e===null?e=[fe]:e.push(fe),r++}if(r===me&&typeof c=="string"&&!st.test(c)){let fe={instancePath:s+
"/sha256",keyword:"pattern",params:{pattern:"^[0-9a-f]{8,64}$"}};e===null?e=[fe]:e.push(fe),r++}var ie=me===r;W=W||ie;let ae=r;
t(c,{instancePath:s+"/sha256",parentData:n,parentDataProperty:"sha256",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var ie=ae===r;if(W=W||ie,W)r=J,e!==null&&(J?e.length=J:e=null);else{let fe={instancePath:s+
"/sha256",keyword:"anyOf"};return e===null?e=[fe]:e.push(fe),r++,Qr.errors=e,!1}var i=re===r}else var i=!0;if(i){if(n.key!==
void 0){let c=n.key,re=r;if(typeof c!="string"&&c!==null)return Qr.errors=[{instancePath:s+"/key",keyword:"type"}],!1;var i=re===
r}else var i=!0;if(i){if(n.prefix!==void 0){let c=r;if(typeof n.prefix!="string")return Qr.errors=[{instancePath:s+"/pre\
fix",keyword:"type"}],!1;var i=c===r}else var i=!0;if(i){if(n.naming!==void 0){let c=n.naming,re=r,J=r,W=!1,me=r;if(typeof c!=
"string"){let fe={instancePath:s+"/naming",keyword:"type"};e===null?e=[fe]:e.push(fe),r++}if(!(c==="auto"||c==="beit2"||
c==="beit"||c==="timm"||c==="transformers"||c==="clip"||c==="dino"||c==="mmseg")){let fe={instancePath:s+"/naming",keyword:"\
enum"};e===null?e=[fe]:e.push(fe),r++}var _=me===r;W=W||_;let ae=r;t(c,{instancePath:s+"/naming",parentData:n,parentDataProperty:"\
naming",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _=ae===r;if(W=W||_,W)r=J,
e!==null&&(J?e.length=J:e=null);else{let fe={instancePath:s+"/naming",keyword:"anyOf"};return e===null?e=[fe]:e.push(fe),
r++,Qr.errors=e,!1}var i=re===r}else var i=!0;if(i){if(n.model!==void 0){let c=n.model,re=r,J=r,W=!1,me=r,ae=r,ye=!1,fe=r;
if(typeof c!="string"){let z={instancePath:s+"/model",keyword:"type"};e===null?e=[z]:e.push(z),r++}if(!(c==="auto"||c===
"beit_base_patch16_224"||c==="beit_base_patch16_256"||c==="beit_base_patch16_384"||c==="beit_24x544_patch16_224"||c==="b\
eit_large_patch16_224"||c==="beit_large_patch16_384"||c==="beit_large_patch16_512"||c==="beit_huge_patch14_224"||c==="be\
it_giant_patch14_224"||c==="beit_base_patch16_192_8k_vocab"||c==="beit_base_patch16_224_8k_vocab"||c==="beit_base_patch1\
6_256_8k_vocab"||c==="beit_24x544_patch16_224_8k_vocab"||c==="beit_large_patch16_224_8k_vocab"||c==="beit_huge_patch14_2\
24_8k_vocab"||c==="beit_base_patch16_224_8k_vocab_cls_pt"||c==="beit_24x544_patch16_224_8k_vocab_cls_pt"||c==="beit_larg\
e_patch16_224_8k_vocab_cls_pt"||c==="vqkd_encoder_base_decoder_1x768x12_clip"||c==="vqkd_encoder_base_decoder_3x768x12_c\
lip"||c==="vqkd_encoder_base_decoder_1x768x12_dino"||c==="upernet_base"||c==="upernet_large")){let z={instancePath:s+"/m\
odel",keyword:"enum"};e===null?e=[z]:e.push(z),r++}var L=fe===r;ye=ye||L;let Ee=r;if(r===Ee)if(c&&typeof c=="object"&&!Array.
isArray(c)){let z;if(c.architecture===void 0&&(z="architecture")){let S={instancePath:s+"/model",keyword:"required"};e===
null?e=[S]:e.push(S),r++}else{let S=r;for(let te in c)if(!(te==="architecture"||te==="settings")){let ce={instancePath:s+
"/model",keyword:"additionalProperties"};e===null?e=[ce]:e.push(ce),r++;break}if(S===r){if(c.architecture!==void 0){let te=c.
architecture,ce=r,N=r,U=!1,I=r;if(typeof te!="string"){let F={instancePath:s+"/model/architecture",keyword:"type"};e===null?
e=[F]:e.push(F),r++}if(!(te==="vision-transformer"||te==="masked-image-model"||te==="vqkd"||te==="upernet")){let F={instancePath:s+
"/model/architecture",keyword:"enum"};e===null?e=[F]:e.push(F),r++}var Je=I===r;U=U||Je;let w=r;t(te,{instancePath:s+"/m\
odel/architecture",parentData:c,parentDataProperty:"architecture",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var Je=w===r;if(U=U||Je,U)r=N,e!==null&&(N?e.length=N:e=null);else{let F={instancePath:s+"/\
model/architecture",keyword:"anyOf"};e===null?e=[F]:e.push(F),r++}var ze=ce===r}else var ze=!0;if(ze)if(c.settings!==void 0){
let te=c.settings,ce=r,N=r,U=!1,I=r;if(r===I&&!(te&&typeof te=="object"&&!Array.isArray(te))){let Ge={instancePath:s+"/m\
odel/settings",keyword:"type"};e===null?e=[Ge]:e.push(Ge),r++}var g=I===r;U=U||g;let w=r;t(te,{instancePath:s+"/model/se\
ttings",parentData:c,parentDataProperty:"settings",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var g=w===r;if(U=U||g,U)r=N,e!==null&&(N?e.length=N:e=null);else{let Ge={instancePath:s+"/model/settings",keyword:"\
anyOf"};e===null?e=[Ge]:e.push(Ge),r++}var ze=ce===r}else var ze=!0}}}else{let z={instancePath:s+"/model",keyword:"type"};
e===null?e=[z]:e.push(z),r++}var L=Ee===r;if(ye=ye||L,ye)r=ae,e!==null&&(ae?e.length=ae:e=null);else{let z={instancePath:s+
"/model",keyword:"anyOf"};e===null?e=[z]:e.push(z),r++}var Ke=me===r;W=W||Ke;let we=r;t(c,{instancePath:s+"/model",parentData:n,
parentDataProperty:"model",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=we===
r;if(W=W||Ke,W)r=J,e!==null&&(J?e.length=J:e=null);else{let z={instancePath:s+"/model",keyword:"anyOf"};return e===null?
e=[z]:e.push(z),r++,Qr.errors=e,!1}var i=re===r}else var i=!0;if(i){if(n.classes!==void 0){let c=n.classes,re=r,J=r,W=!1,
me=r;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))&&c!==null){let fe={instancePath:s+"/classes",keyword:"type"};e===null?e=
[fe]:e.push(fe),r++}if(r===me&&typeof c=="number"&&(c<0||isNaN(c))){let fe={instancePath:s+"/classes",keyword:"minimum"};
e===null?e=[fe]:e.push(fe),r++}var Te=me===r;W=W||Te;let ae=r;t(c,{instancePath:s+"/classes",parentData:n,parentDataProperty:"\
classes",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Te=ae===r;if(W=W||Te,W)r=
J,e!==null&&(J?e.length=J:e=null);else{let fe={instancePath:s+"/classes",keyword:"anyOf"};return e===null?e=[fe]:e.push(
fe),r++,Qr.errors=e,!1}var i=re===r}else var i=!0;if(i){if(n.head_rows!==void 0){let c=n.head_rows,re=r,J=r,W=!1,me=r;if(!Array.
isArray(c)&&c!==null){let fe={instancePath:s+"/head_rows",keyword:"type"};e===null?e=[fe]:e.push(fe),r++}if(r===me&&Array.
isArray(c))if(c.length<1){let fe={instancePath:s+"/head_rows",keyword:"minItems"};e===null?e=[fe]:e.push(fe),r++}else{var A=!0;
let fe=c.length;for(let Ee=0;Ee<fe;Ee++){let we=c[Ee],G=r,z=r,S=!1,te=r;if(!(typeof we=="number"&&!(we%1)&&!isNaN(we))){
let U={instancePath:s+"/head_rows/"+Ee,keyword:"type"};e===null?e=[U]:e.push(U),r++}if(r===te&&typeof we=="number"&&(we<
0||isNaN(we))){let U={instancePath:s+"/head_rows/"+Ee,keyword:"minimum"};e===null?e=[U]:e.push(U),r++}var T=te===r;S=S||
T;let ce=r;t(we,{instancePath:s+"/head_rows/"+Ee,parentData:c,parentDataProperty:Ee,rootData:f,dynamicAnchors:o})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var T=ce===r;if(S=S||T,S)r=z,e!==null&&(z?e.length=z:e=null);else{let U={instancePath:s+
"/head_rows/"+Ee,keyword:"anyOf"};e===null?e=[U]:e.push(U),r++}var A=G===r;if(!A)break}}var K=me===r;W=W||K;let ae=r;t(c,
{instancePath:s+"/head_rows",parentData:n,parentDataProperty:"head_rows",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var K=ae===r;if(W=W||K,W)r=J,e!==null&&(J?e.length=J:e=null);else{let fe={instancePath:s+
"/head_rows",keyword:"anyOf"};return e===null?e=[fe]:e.push(fe),r++,Qr.errors=e,!1}var i=re===r}else var i=!0;if(i){if(n.
allow_missing!==void 0){let c=n.allow_missing,re=r,J=r,W=!1,me=r;if(r===me)if(Array.isArray(c)){var x=!0;let fe=c.length;
for(let Ee=0;Ee<fe;Ee++){let we=c[Ee],G=r;if(r===G)if(typeof we=="string"){if(jr(we)<1){let S={instancePath:s+"/allow_mi\
ssing/"+Ee,keyword:"minLength"};e===null?e=[S]:e.push(S),r++}}else{let S={instancePath:s+"/allow_missing/"+Ee,keyword:"t\
ype"};e===null?e=[S]:e.push(S),r++}var x=G===r;if(!x)break}}else{let fe={instancePath:s+"/allow_missing",keyword:"type"};
e===null?e=[fe]:e.push(fe),r++}var ue=me===r;W=W||ue;let ae=r;t(c,{instancePath:s+"/allow_missing",parentData:n,parentDataProperty:"\
allow_missing",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=ae===r;if(W=W||
ue,W)r=J,e!==null&&(J?e.length=J:e=null);else{let fe={instancePath:s+"/allow_missing",keyword:"anyOf"};return e===null?e=
[fe]:e.push(fe),r++,Qr.errors=e,!1}var i=re===r}else var i=!0;if(i){if(n.seed!==void 0){let c=n.seed,re=r,J=r,W=!1,me=r;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let fe={instancePath:s+"/seed",keyword:"type"};e===null?e=[fe]:e.push(fe),r++}
if(r===me&&typeof c=="number"&&(c<0||isNaN(c))){let fe={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[fe]:e.push(
fe),r++}var H=me===r;W=W||H;let ae=r;t(c,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var H=ae===r;if(W=W||H,W)r=J,e!==null&&(J?e.length=J:e=null);else{let fe={
instancePath:s+"/seed",keyword:"anyOf"};return e===null?e=[fe]:e.push(fe),r++,Qr.errors=e,!1}var i=re===r}else var i=!0;
if(i){if(n.description!==void 0){let c=r;kr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:f,dynamicAnchors:o})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var i=c===r}else var i=!0;
if(i){if(n.matrix!==void 0){let c=r;gr(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:f,
dynamicAnchors:o})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length);var i=c===r}else var i=!0;if(i){if(n.when!==void 0){
let c=r;$r(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:f,dynamicAnchors:o})||(e=e===null?
$r.errors:e.concat($r.errors),r=e.length);var i=c===r}else var i=!0;if(i){if(n.needs!==void 0){let c=r;wr(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:o})||(e=e===null?wr.errors:e.concat(wr.errors),
r=e.length);var i=c===r}else var i=!0;if(i){if(n.extends!==void 0){let c=r;br(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:f,dynamicAnchors:o})||(e=e===null?br.errors:e.concat(br.errors),r=e.length);var i=c===
r}else var i=!0;if(i){if(n.resources!==void 0){let c=r;xr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:f,dynamicAnchors:o})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var i=c===r}else var i=!0;
if(i){if(n.timeout!==void 0){let c=r;Or(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,
dynamicAnchors:o})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);var i=c===r}else var i=!0;if(i){if(n.retry!==void 0){
let c=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:f,dynamicAnchors:o})||(e=e===
null?Pr.errors:e.concat(Pr.errors),r=e.length);var i=c===r}else var i=!0;if(i){if(n.stop_if!==void 0){let c=r;Nr(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:f,dynamicAnchors:o})||(e=e===null?Nr.errors:
e.concat(Nr.errors),r=e.length);var i=c===r}else var i=!0;if(i)if(n.kind!==void 0){let c=r;if(n.kind!=="import-weights")
return Qr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var i=c===r}else var i=!0}}}}}}}}}}}}}}}}}}}}}else return Qr.
errors=[{instancePath:s,keyword:"type"}],!1;return Qr.errors=e,r===0}Qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var nt={type:"object",properties:{source:{anyOf:[{type:"array",minItems:1,items:{type:"string"}},{$ref:"#/$defs/expressi\
on"}]},layout:{anyOf:[{type:"string",enum:["idx","image-folder","emoji"]},{$ref:"#/$defs/expression"}]},image_size:{anyOf:[
{type:"integer",minimum:1,maximum:2048},{$ref:"#/$defs/expression"}]},fit:{anyOf:[{type:"string",enum:["resize","crop","\
pad"]},{$ref:"#/$defs/expression"}]},method:{anyOf:[{type:"string",enum:["bilinear","bicubic","lanczos"]},{$ref:"#/$defs\
/expression"}]},background:{anyOf:[{type:"array",minItems:3,maxItems:3,items:{anyOf:[{type:"integer",minimum:0,maximum:255},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},splits:{anyOf:[{type:"object",additionalProperties:{anyOf:[
{type:"object",properties:{file:{type:"string",minLength:1},from:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expre\
ssion"}]},count:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},folder:{type:"string",minLength:1},modulo:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},remainders:{anyOf:[{type:"array",minItems:1,items:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},vendors:{anyOf:[{type:"array",minItems:1,
items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},
{$ref:"#/$defs/expression"}]},class_names:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expres\
sion"}]},drop_groups:{anyOf:[{type:"array",items:{type:"string",minLength:1}},{$ref:"#/$defs/expression"}]},min_vendors:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},min_subgroup:{anyOf:[{type:"integer",minimum:1},{$ref:"#\
/$defs/expression"}]},max_images:{anyOf:[{type:["integer","null"],minimum:1},{$ref:"#/$defs/expression"}]},on_unreadable:{
anyOf:[{type:"string",enum:["stop","skip"]},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},
matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"\
#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#\
/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"dataset"}},additionalProperties:!1};function Lr(n,{
instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,ge=Lr.evaluated;
if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let ce=r;for(let N in n)if(!ds.call(nt.properties,N)){return Lr.errors=[{instancePath:s,keyword:"additionalPropertie\
s"}],!1;break}if(ce===r){if(n.source!==void 0){let N=n.source,U=r,I=r,w=!1,F=r;if(r===F)if(Array.isArray(N))if(N.length<
1){let or={instancePath:s+"/source",keyword:"minItems"};e===null?e=[or]:e.push(or),r++}else{var i=!0;let or=N.length;for(let j=0;j<
or;j++){let se=r;if(typeof N[j]!="string"){let Ze={instancePath:s+"/source/"+j,keyword:"type"};e===null?e=[Ze]:e.push(Ze),
r++}var i=se===r;if(!i)break}}else{let or={instancePath:s+"/source",keyword:"type"};e===null?e=[or]:e.push(or),r++}var ie=F===
r;w=w||ie;let Ge=r;t(N,{instancePath:s+"/source",parentData:n,parentDataProperty:"source",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=Ge===r;if(w=w||ie,w)r=I,e!==null&&(I?e.length=I:e=null);else{
let or={instancePath:s+"/source",keyword:"anyOf"};return e===null?e=[or]:e.push(or),r++,Lr.errors=e,!1}var _=U===r}else var _=!0;
if(_){if(n.layout!==void 0){let N=n.layout,U=r,I=r,w=!1,F=r;if(typeof N!="string"){let j={instancePath:s+"/layout",keyword:"\
type"};e===null?e=[j]:e.push(j),r++}if(!(N==="idx"||N==="image-folder"||N==="emoji")){let j={instancePath:s+"/layout",keyword:"\
enum"};e===null?e=[j]:e.push(j),r++}var Je=F===r;w=w||Je;let Ge=r;t(N,{instancePath:s+"/layout",parentData:n,parentDataProperty:"\
layout",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Je=Ge===r;if(w=w||Je,w)r=
I,e!==null&&(I?e.length=I:e=null);else{let j={instancePath:s+"/layout",keyword:"anyOf"};return e===null?e=[j]:e.push(j),
r++,Lr.errors=e,!1}var _=U===r}else var _=!0;if(_){if(n.image_size!==void 0){let N=n.image_size,U=r,I=r,w=!1,F=r;if(!(typeof N==
"number"&&!(N%1)&&!isNaN(N))){let j={instancePath:s+"/image_size",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(r===F&&
typeof N=="number"){if(N>2048||isNaN(N)){let j={instancePath:s+"/image_size",keyword:"maximum"};e===null?e=[j]:e.push(j),
r++}else if(N<1||isNaN(N)){let j={instancePath:s+"/image_size",keyword:"minimum"};e===null?e=[j]:e.push(j),r++}}var ze=F===
r;w=w||ze;let Ge=r;t(N,{instancePath:s+"/image_size",parentData:n,parentDataProperty:"image_size",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=Ge===r;if(w=w||ze,w)r=I,e!==null&&(I?e.length=I:e=null);else{
let j={instancePath:s+"/image_size",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Lr.errors=e,!1}var _=U===r}else
var _=!0;if(_){if(n.fit!==void 0){let N=n.fit,U=r,I=r,w=!1,F=r;if(typeof N!="string"){let j={instancePath:s+"/fit",keyword:"\
type"};e===null?e=[j]:e.push(j),r++}if(!(N==="resize"||N==="crop"||N==="pad")){let j={instancePath:s+"/fit",keyword:"enu\
m"};e===null?e=[j]:e.push(j),r++}var g=F===r;w=w||g;let Ge=r;t(N,{instancePath:s+"/fit",parentData:n,parentDataProperty:"\
fit",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var g=Ge===r;if(w=w||g,w)r=I,e!==
null&&(I?e.length=I:e=null);else{let j={instancePath:s+"/fit",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Lr.errors=
e,!1}var _=U===r}else var _=!0;if(_){if(n.method!==void 0){let N=n.method,U=r,I=r,w=!1,F=r;if(typeof N!="string"){let j={
instancePath:s+"/method",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(!(N==="bilinear"||N==="bicubic"||N==="lanczos")){
let j={instancePath:s+"/method",keyword:"enum"};e===null?e=[j]:e.push(j),r++}var L=F===r;w=w||L;let Ge=r;t(N,{instancePath:s+
"/method",parentData:n,parentDataProperty:"method",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var L=Ge===r;if(w=w||L,w)r=I,e!==null&&(I?e.length=I:e=null);else{let j={instancePath:s+"/method",keyword:"a\
nyOf"};return e===null?e=[j]:e.push(j),r++,Lr.errors=e,!1}var _=U===r}else var _=!0;if(_){if(n.background!==void 0){let N=n.
background,U=r,I=r,w=!1,F=r;if(r===F)if(Array.isArray(N))if(N.length>3){let j={instancePath:s+"/background",keyword:"max\
Items"};e===null?e=[j]:e.push(j),r++}else if(N.length<3){let j={instancePath:s+"/background",keyword:"minItems"};e===null?
e=[j]:e.push(j),r++}else{var Ke=!0;let j=N.length;for(let se=0;se<j;se++){let lr=N[se],Ze=r,ur=r,be=!1,Qe=r;if(!(typeof lr==
"number"&&!(lr%1)&&!isNaN(lr))){let $={instancePath:s+"/background/"+se,keyword:"type"};e===null?e=[$]:e.push($),r++}if(r===
Qe&&typeof lr=="number"){if(lr>255||isNaN(lr)){let $={instancePath:s+"/background/"+se,keyword:"maximum"};e===null?e=[$]:
e.push($),r++}else if(lr<0||isNaN(lr)){let $={instancePath:s+"/background/"+se,keyword:"minimum"};e===null?e=[$]:e.push(
$),r++}}var Te=Qe===r;be=be||Te;let b=r;t(lr,{instancePath:s+"/background/"+se,parentData:N,parentDataProperty:se,rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Te=b===r;if(be=be||Te,be)r=ur,e!==null&&(ur?
e.length=ur:e=null);else{let $={instancePath:s+"/background/"+se,keyword:"anyOf"};e===null?e=[$]:e.push($),r++}var Ke=Ze===
r;if(!Ke)break}}else{let j={instancePath:s+"/background",keyword:"type"};e===null?e=[j]:e.push(j),r++}var A=F===r;w=w||A;
let Ge=r;t(N,{instancePath:s+"/background",parentData:n,parentDataProperty:"background",rootData:f,dynamicAnchors:o})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var A=Ge===r;if(w=w||A,w)r=I,e!==null&&(I?e.length=I:e=null);else{let j={
instancePath:s+"/background",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Lr.errors=e,!1}var _=U===r}else var _=!0;
if(_){if(n.splits!==void 0){let N=n.splits,U=r,I=r,w=!1,F=r;if(r===F)if(N&&typeof N=="object"&&!Array.isArray(N))for(let j in N){
let se=N[j],lr=r,Ze=r,ur=!1,be=r;if(r===be)if(se&&typeof se=="object"&&!Array.isArray(se)){let b=r;for(let X in se)if(!(X===
"file"||X==="from"||X==="count"||X==="folder"||X==="modulo"||X==="remainders"||X==="vendors")){let $={instancePath:s+"/s\
plits/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalProperties"};e===null?e=[$]:e.push($),r++;break}if(b===
r){if(se.file!==void 0){let X=se.file,$=r;if(r===$)if(typeof X=="string"){if(jr(X)<1){let B={instancePath:s+"/splits/"+j.
replace(/~/g,"~0").replace(/\//g,"~1")+"/file",keyword:"minLength"};e===null?e=[B]:e.push(B),r++}}else{let B={instancePath:s+
"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",keyword:"type"};e===null?e=[B]:e.push(B),r++}var T=$===r}else
var T=!0;if(T){if(se.from!==void 0){let X=se.from,$=r,B=r,le=!1,V=r;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X))){let m={
instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"type"};e===null?e=[m]:e.push(m),r++}
if(r===V&&typeof X=="number"&&(X<0||isNaN(X))){let m={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+
"/from",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var K=V===r;le=le||K;let sr=r;t(X,{instancePath:s+"/splits/"+j.replace(
/~/g,"~0").replace(/\//g,"~1")+"/from",parentData:se,parentDataProperty:"from",rootData:f,dynamicAnchors:o})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var K=sr===r;if(le=le||K,le)r=B,e!==null&&(B?e.length=B:e=null);else{let m={instancePath:s+
"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/from",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var T=$===r}else
var T=!0;if(T){if(se.count!==void 0){let X=se.count,$=r,B=r,le=!1,V=r;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X))){let m={
instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"type"};e===null?e=[m]:e.push(m),r++}
if(r===V&&typeof X=="number"&&(X<1||isNaN(X))){let m={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+
"/count",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var x=V===r;le=le||x;let sr=r;t(X,{instancePath:s+"/splits/"+j.
replace(/~/g,"~0").replace(/\//g,"~1")+"/count",parentData:se,parentDataProperty:"count",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var x=sr===r;if(le=le||x,le)r=B,e!==null&&(B?e.length=B:e=null);else{
let m={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/count",keyword:"anyOf"};e===null?e=[m]:e.push(
m),r++}var T=$===r}else var T=!0;if(T){if(se.folder!==void 0){let X=se.folder,$=r;if(r===$)if(typeof X=="string"){if(jr(
X)<1){let le={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/folder",keyword:"minLength"};e===null?
e=[le]:e.push(le),r++}}else{let le={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/folder",keyword:"\
type"};e===null?e=[le]:e.push(le),r++}var T=$===r}else var T=!0;if(T){if(se.modulo!==void 0){let X=se.modulo,$=r,B=r,le=!1,
V=r;if(!(typeof X=="number"&&!(X%1)&&!isNaN(X))){let m={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+
"/modulo",keyword:"type"};e===null?e=[m]:e.push(m),r++}if(r===V&&typeof X=="number"&&(X<1||isNaN(X))){let m={instancePath:s+
"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",keyword:"minimum"};e===null?e=[m]:e.push(m),r++}var ue=V===
r;le=le||ue;let sr=r;t(X,{instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/modulo",parentData:se,parentDataProperty:"\
modulo",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=sr===r;if(le=le||ue,le)
r=B,e!==null&&(B?e.length=B:e=null);else{let m={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/mod\
ulo",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var T=$===r}else var T=!0;if(T){if(se.remainders!==void 0){let X=se.remainders,
$=r,B=r,le=!1,V=r;if(r===V)if(Array.isArray(X))if(X.length<1){let m={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(
/\//g,"~1")+"/remainders",keyword:"minItems"};e===null?e=[m]:e.push(m),r++}else{var H=!0;let m=X.length;for(let h=0;h<m;h++){
let k=X[h],l=r,O=r,Z=!1,d=r;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k))){let Y={instancePath:s+"/splits/"+j.replace(/~/g,
"~0").replace(/\//g,"~1")+"/remainders/"+h,keyword:"type"};e===null?e=[Y]:e.push(Y),r++}if(r===d&&typeof k=="number"&&(k<
0||isNaN(k))){let Y={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+h,keyword:"minimu\
m"};e===null?e=[Y]:e.push(Y),r++}var _e=d===r;Z=Z||_e;let a=r;t(k,{instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(
/\//g,"~1")+"/remainders/"+h,parentData:X,parentDataProperty:h,rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var _e=a===r;if(Z=Z||_e,Z)r=O,e!==null&&(O?e.length=O:e=null);else{let Y={instancePath:s+"/splits/"+
j.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders/"+h,keyword:"anyOf"};e===null?e=[Y]:e.push(Y),r++}var H=l===r;if(!H)
break}}else{let m={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"type"};e===
null?e=[m]:e.push(m),r++}var c=V===r;le=le||c;let sr=r;t(X,{instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,
"~1")+"/remainders",parentData:se,parentDataProperty:"remainders",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var c=sr===r;if(le=le||c,le)r=B,e!==null&&(B?e.length=B:e=null);else{let m={instancePath:s+
"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/remainders",keyword:"anyOf"};e===null?e=[m]:e.push(m),r++}var T=$===
r}else var T=!0;if(T)if(se.vendors!==void 0){let X=se.vendors,$=r,B=r,le=!1,V=r;if(r===V)if(Array.isArray(X))if(X.length<
1){let m={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",keyword:"minItems"};e===null?e=[
m]:e.push(m),r++}else{var re=!0;let m=X.length;for(let h=0;h<m;h++){let k=X[h],l=r;if(r===l)if(typeof k=="string"){if(jr(
k)<1){let Z={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors/"+h,keyword:"minLength"};e===null?
e=[Z]:e.push(Z),r++}}else{let Z={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors/"+h,keyword:"\
type"};e===null?e=[Z]:e.push(Z),r++}var re=l===r;if(!re)break}}else{let m={instancePath:s+"/splits/"+j.replace(/~/g,"~0").
replace(/\//g,"~1")+"/vendors",keyword:"type"};e===null?e=[m]:e.push(m),r++}var J=V===r;le=le||J;let sr=r;t(X,{instancePath:s+
"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",parentData:se,parentDataProperty:"vendors",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var J=sr===r;if(le=le||J,le)r=B,e!==null&&(B?e.length=B:e=null);else{
let m={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1")+"/vendors",keyword:"anyOf"};e===null?e=[m]:e.push(
m),r++}var T=$===r}else var T=!0}}}}}}}else{let b={instancePath:s+"/splits/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type"};e===null?e=[b]:e.push(b),r++}var W=be===r;ur=ur||W;let Qe=r;t(se,{instancePath:s+"/splits/"+j.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:N,parentDataProperty:j,rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var W=Qe===r;if(ur=ur||W,ur)r=Ze,e!==null&&(Ze?e.length=Ze:e=null);else{let b={instancePath:s+"/splits/"+j.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[b]:e.push(b),r++}var me=lr===r;if(!me)break}else{let j={instancePath:s+
"/splits",keyword:"type"};e===null?e=[j]:e.push(j),r++}var ae=F===r;w=w||ae;let Ge=r;t(N,{instancePath:s+"/splits",parentData:n,
parentDataProperty:"splits",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ae=Ge===
r;if(w=w||ae,w)r=I,e!==null&&(I?e.length=I:e=null);else{let j={instancePath:s+"/splits",keyword:"anyOf"};return e===null?
e=[j]:e.push(j),r++,Lr.errors=e,!1}var _=U===r}else var _=!0;if(_){if(n.class_names!==void 0){let N=n.class_names,U=r,I=r,
w=!1,F=r;if(r===F)if(Array.isArray(N)){var ye=!0;let j=N.length;for(let se=0;se<j;se++){let lr=N[se],Ze=r;if(r===Ze)if(typeof lr==
"string"){if(jr(lr)<1){let be={instancePath:s+"/class_names/"+se,keyword:"minLength"};e===null?e=[be]:e.push(be),r++}}else{
let be={instancePath:s+"/class_names/"+se,keyword:"type"};e===null?e=[be]:e.push(be),r++}var ye=Ze===r;if(!ye)break}}else{
let j={instancePath:s+"/class_names",keyword:"type"};e===null?e=[j]:e.push(j),r++}var fe=F===r;w=w||fe;let Ge=r;t(N,{instancePath:s+
"/class_names",parentData:n,parentDataProperty:"class_names",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var fe=Ge===r;if(w=w||fe,w)r=I,e!==null&&(I?e.length=I:e=null);else{let j={instancePath:s+"/class_\
names",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Lr.errors=e,!1}var _=U===r}else var _=!0;if(_){if(n.drop_groups!==
void 0){let N=n.drop_groups,U=r,I=r,w=!1,F=r;if(r===F)if(Array.isArray(N)){var Ee=!0;let j=N.length;for(let se=0;se<j;se++){
let lr=N[se],Ze=r;if(r===Ze)if(typeof lr=="string"){if(jr(lr)<1){let be={instancePath:s+"/drop_groups/"+se,keyword:"minL\
ength"};e===null?e=[be]:e.push(be),r++}}else{let be={instancePath:s+"/drop_groups/"+se,keyword:"type"};e===null?e=[be]:e.
push(be),r++}var Ee=Ze===r;if(!Ee)break}}else{let j={instancePath:s+"/drop_groups",keyword:"type"};e===null?e=[j]:e.push(
j),r++}var we=F===r;w=w||we;let Ge=r;t(N,{instancePath:s+"/drop_groups",parentData:n,parentDataProperty:"drop_groups",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var we=Ge===r;if(w=w||we,w)r=I,e!==null&&(I?e.length=
I:e=null);else{let j={instancePath:s+"/drop_groups",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Lr.errors=e,!1}
var _=U===r}else var _=!0;if(_){if(n.min_vendors!==void 0){let N=n.min_vendors,U=r,I=r,w=!1,F=r;if(!(typeof N=="number"&&
!(N%1)&&!isNaN(N))){let j={instancePath:s+"/min_vendors",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(r===F&&typeof N==
"number"&&(N<1||isNaN(N))){let j={instancePath:s+"/min_vendors",keyword:"minimum"};e===null?e=[j]:e.push(j),r++}var G=F===
r;w=w||G;let Ge=r;t(N,{instancePath:s+"/min_vendors",parentData:n,parentDataProperty:"min_vendors",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var G=Ge===r;if(w=w||G,w)r=I,e!==null&&(I?e.length=I:e=null);else{let j={
instancePath:s+"/min_vendors",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Lr.errors=e,!1}var _=U===r}else var _=!0;
if(_){if(n.min_subgroup!==void 0){let N=n.min_subgroup,U=r,I=r,w=!1,F=r;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N))){let j={
instancePath:s+"/min_subgroup",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(r===F&&typeof N=="number"&&(N<1||isNaN(N))){
let j={instancePath:s+"/min_subgroup",keyword:"minimum"};e===null?e=[j]:e.push(j),r++}var z=F===r;w=w||z;let Ge=r;t(N,{instancePath:s+
"/min_subgroup",parentData:n,parentDataProperty:"min_subgroup",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var z=Ge===r;if(w=w||z,w)r=I,e!==null&&(I?e.length=I:e=null);else{let j={instancePath:s+"/min_subg\
roup",keyword:"anyOf"};return e===null?e=[j]:e.push(j),r++,Lr.errors=e,!1}var _=U===r}else var _=!0;if(_){if(n.max_images!==
void 0){let N=n.max_images,U=r,I=r,w=!1,F=r;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N))&&N!==null){let j={instancePath:s+
"/max_images",keyword:"type"};e===null?e=[j]:e.push(j),r++}if(r===F&&typeof N=="number"&&(N<1||isNaN(N))){let j={instancePath:s+
"/max_images",keyword:"minimum"};e===null?e=[j]:e.push(j),r++}var S=F===r;w=w||S;let Ge=r;t(N,{instancePath:s+"/max_imag\
es",parentData:n,parentDataProperty:"max_images",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var S=Ge===r;if(w=w||S,w)r=I,e!==null&&(I?e.length=I:e=null);else{let j={instancePath:s+"/max_images",keyword:"\
anyOf"};return e===null?e=[j]:e.push(j),r++,Lr.errors=e,!1}var _=U===r}else var _=!0;if(_){if(n.on_unreadable!==void 0){
let N=n.on_unreadable,U=r,I=r,w=!1,F=r;if(typeof N!="string"){let j={instancePath:s+"/on_unreadable",keyword:"type"};e===
null?e=[j]:e.push(j),r++}if(!(N==="stop"||N==="skip")){let j={instancePath:s+"/on_unreadable",keyword:"enum"};e===null?e=
[j]:e.push(j),r++}var te=F===r;w=w||te;let Ge=r;t(N,{instancePath:s+"/on_unreadable",parentData:n,parentDataProperty:"on\
_unreadable",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var te=Ge===r;if(w=w||te,
w)r=I,e!==null&&(I?e.length=I:e=null);else{let j={instancePath:s+"/on_unreadable",keyword:"anyOf"};return e===null?e=[j]:
e.push(j),r++,Lr.errors=e,!1}var _=U===r}else var _=!0;if(_){if(n.description!==void 0){let N=r;kr(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:o})||(e=e===null?kr.errors:e.concat(
kr.errors),r=e.length);var _=N===r}else var _=!0;if(_){if(n.matrix!==void 0){let N=r;gr(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:o})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.
length);var _=N===r}else var _=!0;if(_){if(n.when!==void 0){let N=r;$r(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:f,dynamicAnchors:o})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var _=N===r}else var _=!0;if(_){
if(n.needs!==void 0){let N=r;wr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:o})||
(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var _=N===r}else var _=!0;if(_){if(n.extends!==void 0){let N=r;br(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:f,dynamicAnchors:o})||(e=e===null?
br.errors:e.concat(br.errors),r=e.length);var _=N===r}else var _=!0;if(_){if(n.resources!==void 0){let N=r;xr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:f,dynamicAnchors:o})||(e=e===null?xr.errors:
e.concat(xr.errors),r=e.length);var _=N===r}else var _=!0;if(_){if(n.timeout!==void 0){let N=r;Or(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,dynamicAnchors:o})||(e=e===null?Or.errors:e.concat(Or.errors),
r=e.length);var _=N===r}else var _=!0;if(_){if(n.retry!==void 0){let N=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:f,dynamicAnchors:o})||(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length);var _=N===
r}else var _=!0;if(_){if(n.stop_if!==void 0){let N=r;Nr(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:f,dynamicAnchors:o})||(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length);var _=N===r}else var _=!0;
if(_)if(n.kind!==void 0){let N=r;if(n.kind!=="dataset")return Lr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var _=N===
r}else var _=!0}}}}}}}}}}}}}}}}}}}}}}}else return Lr.errors=[{instancePath:s,keyword:"type"}],!1;return Lr.errors=e,r===
0}Lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tt={type:"object",properties:{data:{type:"string"},split:{
type:"string",minLength:1},weights:{type:"string"},teacher:{anyOf:[{type:"string",enum:["efficientnet_lite0","mobilenet_\
v2","clip_vit_b16","dino_vit_b16"]},{$ref:"#/$defs/expression"}]},input_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#\
/$defs/expression"}]},components:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},center:{anyOf:[{type:"\
boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[
{type:"object",properties:{per_device:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs\
/stage-stop_if"},kind:{const:"teacher-features"}},additionalProperties:!1};function Ur(n,{instancePath:s="",parentData:Xe,
parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,ge=Ur.evaluated;if(ge.dynamicProps&&(ge.props=
void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Te=r;for(let A in n)if(!ds.
call(tt.properties,A)){return Ur.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(Te===r){if(n.data!==
void 0){let A=r;if(typeof n.data!="string")return Ur.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var i=A===r}else
var i=!0;if(i){if(n.split!==void 0){let A=n.split,T=r;if(r===T)if(typeof A=="string"){if(jr(A)<1)return Ur.errors=[{instancePath:s+
"/split",keyword:"minLength"}],!1}else return Ur.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var i=T===r}else var i=!0;
if(i){if(n.weights!==void 0){let A=r;if(typeof n.weights!="string")return Ur.errors=[{instancePath:s+"/weights",keyword:"\
type"}],!1;var i=A===r}else var i=!0;if(i){if(n.teacher!==void 0){let A=n.teacher,T=r,K=r,x=!1,ue=r;if(typeof A!="string"){
let c={instancePath:s+"/teacher",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(!(A==="efficientnet_lite0"||A==="mobile\
net_v2"||A==="clip_vit_b16"||A==="dino_vit_b16")){let c={instancePath:s+"/teacher",keyword:"enum"};e===null?e=[c]:e.push(
c),r++}var ie=ue===r;x=x||ie;let H=r;t(A,{instancePath:s+"/teacher",parentData:n,parentDataProperty:"teacher",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=H===r;if(x=x||ie,x)r=K,e!==null&&(K?e.length=
K:e=null);else{let c={instancePath:s+"/teacher",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Ur.errors=e,!1}var i=T===
r}else var i=!0;if(i){if(n.input_size!==void 0){let A=n.input_size,T=r,K=r,x=!1,ue=r;if(!(typeof A=="number"&&!(A%1)&&!isNaN(
A))){let c={instancePath:s+"/input_size",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===ue&&typeof A=="number"&&(A<
1||isNaN(A))){let c={instancePath:s+"/input_size",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}var _=ue===r;x=x||_;let H=r;
t(A,{instancePath:s+"/input_size",parentData:n,parentDataProperty:"input_size",rootData:f,dynamicAnchors:o})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var _=H===r;if(x=x||_,x)r=K,e!==null&&(K?e.length=K:e=null);else{let c={instancePath:s+
"/input_size",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Ur.errors=e,!1}var i=T===r}else var i=!0;if(i){if(n.components!==
void 0){let A=n.components,T=r,K=r,x=!1,ue=r;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A))){let c={instancePath:s+"/compon\
ents",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===ue&&typeof A=="number"&&(A<0||isNaN(A))){let c={instancePath:s+
"/components",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}var Je=ue===r;x=x||Je;let H=r;t(A,{instancePath:s+"/compon\
ents",parentData:n,parentDataProperty:"components",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Je=H===r;if(x=x||Je,x)r=K,e!==null&&(K?e.length=K:e=null);else{let c={instancePath:s+"/components",keyword:"\
anyOf"};return e===null?e=[c]:e.push(c),r++,Ur.errors=e,!1}var i=T===r}else var i=!0;if(i){if(n.center!==void 0){let A=n.
center,T=r,K=r,x=!1,ue=r;if(typeof A!="boolean"){let c={instancePath:s+"/center",keyword:"type"};e===null?e=[c]:e.push(c),
r++}var ze=ue===r;x=x||ze;let H=r;t(A,{instancePath:s+"/center",parentData:n,parentDataProperty:"center",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=H===r;if(x=x||ze,x)r=K,e!==null&&(K?e.length=K:e=null);else{let c={
instancePath:s+"/center",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Ur.errors=e,!1}var i=T===r}else var i=!0;if(i){
if(n.seed!==void 0){let A=n.seed,T=r,K=r,x=!1,ue=r;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A))){let c={instancePath:s+"/\
seed",keyword:"type"};e===null?e=[c]:e.push(c),r++}if(r===ue&&typeof A=="number"&&(A<0||isNaN(A))){let c={instancePath:s+
"/seed",keyword:"minimum"};e===null?e=[c]:e.push(c),r++}var g=ue===r;x=x||g;let H=r;t(A,{instancePath:s+"/seed",parentData:n,
parentDataProperty:"seed",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var g=H===r;
if(x=x||g,x)r=K,e!==null&&(K?e.length=K:e=null);else{let c={instancePath:s+"/seed",keyword:"anyOf"};return e===null?e=[c]:
e.push(c),r++,Ur.errors=e,!1}var i=T===r}else var i=!0;if(i){if(n.batch!==void 0){let A=n.batch,T=r,K=r,x=!1,ue=r;if(r===
ue)if(A&&typeof A=="object"&&!Array.isArray(A)){let c=r;for(let re in A)if(re!=="per_device"){let J={instancePath:s+"/ba\
tch",keyword:"additionalProperties"};e===null?e=[J]:e.push(J),r++;break}if(c===r&&A.per_device!==void 0){let re=A.per_device,
J=r,W=!1,me=r;if(!(typeof re=="number"&&!(re%1)&&!isNaN(re))){let ye={instancePath:s+"/batch/per_device",keyword:"type"};
e===null?e=[ye]:e.push(ye),r++}if(r===me&&typeof re=="number"&&(re<1||isNaN(re))){let ye={instancePath:s+"/batch/per_dev\
ice",keyword:"minimum"};e===null?e=[ye]:e.push(ye),r++}var L=me===r;W=W||L;let ae=r;t(re,{instancePath:s+"/batch/per_dev\
ice",parentData:A,parentDataProperty:"per_device",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var L=ae===r;if(W=W||L,W)r=J,e!==null&&(J?e.length=J:e=null);else{let ye={instancePath:s+"/batch/per_device",
keyword:"anyOf"};e===null?e=[ye]:e.push(ye),r++}}}else{let c={instancePath:s+"/batch",keyword:"type"};e===null?e=[c]:e.push(
c),r++}var Ke=ue===r;x=x||Ke;let H=r;t(A,{instancePath:s+"/batch",parentData:n,parentDataProperty:"batch",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=H===r;if(x=x||Ke,x)r=K,e!==null&&(K?e.length=K:e=null);else{let c={
instancePath:s+"/batch",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,Ur.errors=e,!1}var i=T===r}else var i=!0;if(i){
if(n.description!==void 0){let A=r;kr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"desc\
ription",rootData:f,dynamicAnchors:o})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var i=A===r}else var i=!0;
if(i){if(n.matrix!==void 0){let A=r;gr(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:f,
dynamicAnchors:o})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length);var i=A===r}else var i=!0;if(i){if(n.when!==void 0){
let A=r;$r(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:f,dynamicAnchors:o})||(e=e===null?
$r.errors:e.concat($r.errors),r=e.length);var i=A===r}else var i=!0;if(i){if(n.needs!==void 0){let A=r;wr(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:o})||(e=e===null?wr.errors:e.concat(wr.errors),
r=e.length);var i=A===r}else var i=!0;if(i){if(n.extends!==void 0){let A=r;br(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:f,dynamicAnchors:o})||(e=e===null?br.errors:e.concat(br.errors),r=e.length);var i=A===
r}else var i=!0;if(i){if(n.resources!==void 0){let A=r;xr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:f,dynamicAnchors:o})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var i=A===r}else var i=!0;
if(i){if(n.timeout!==void 0){let A=r;Or(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,
dynamicAnchors:o})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);var i=A===r}else var i=!0;if(i){if(n.retry!==void 0){
let A=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:f,dynamicAnchors:o})||(e=e===
null?Pr.errors:e.concat(Pr.errors),r=e.length);var i=A===r}else var i=!0;if(i){if(n.stop_if!==void 0){let A=r;Nr(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:f,dynamicAnchors:o})||(e=e===null?Nr.errors:
e.concat(Nr.errors),r=e.length);var i=A===r}else var i=!0;if(i)if(n.kind!==void 0){let A=r;if(n.kind!=="teacher-features")
return Ur.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var i=A===r}else var i=!0}}}}}}}}}}}}}}}}}}}else return Ur.
errors=[{instancePath:s,keyword:"type"}],!1;return Ur.errors=e,r===0}Ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var zn={type:"object",properties:{data:{type:"string"},split:{type:"string",minLength:1},features:{type:"string"},model:{
anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},patch_size:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$d\
efs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{type:"integ\
er",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/express\
ion"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},decoder_depth:{anyOf:[{type:"i\
nteger",minimum:1},{$ref:"#/$defs/expression"}]},codebook_size:{anyOf:[{type:"integer",minimum:2},{$ref:"#/$defs/express\
ion"}]},codebook_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#\
/$defs/expression"}]},quantizer:{anyOf:[{type:"object",properties:{decay:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]},kmeans_init:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},kmeans_pictures:{anyOf:[
{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},revive_after:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/\
expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{lr:{
anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"\
#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"\
array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{
$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},epochs:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#\
/$defs/expression"}]},batch:{anyOf:[{type:"object",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/\
expression"}]},per_device:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},checkpoint:{anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/e\
xpression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{
$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/\
$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs\
/stage-stop_if"},kind:{const:"vqkd"}},additionalProperties:!1};function Fr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,
rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,ge=Fr.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&
(ge.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let Qe=r;for(let b in n)if(!ds.call(zn.properties,b)){
return Fr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(Qe===r){if(n.data!==void 0){let b=r;if(typeof n.
data!="string")return Fr.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var i=b===r}else var i=!0;if(i){if(n.split!==
void 0){let b=n.split,X=r;if(r===X)if(typeof b=="string"){if(jr(b)<1)return Fr.errors=[{instancePath:s+"/split",keyword:"\
minLength"}],!1}else return Fr.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var i=X===r}else var i=!0;if(i){if(n.
features!==void 0){let b=r;if(typeof n.features!="string")return Fr.errors=[{instancePath:s+"/features",keyword:"type"}],
!1;var i=b===r}else var i=!0;if(i){if(n.model!==void 0){let b=n.model,X=r,$=r,B=!1,le=r;if(r===le)if(b&&typeof b=="objec\
t"&&!Array.isArray(b)){let v=r;for(let m in b)if(!ds.call(zn.properties.model.anyOf[0].properties,m)){let h={instancePath:s+
"/model",keyword:"additionalProperties"};e===null?e=[h]:e.push(h),r++;break}if(v===r){if(b.image_size!==void 0){let m=b.
image_size,h=r,k=r,l=!1,O=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let d={instancePath:s+"/model/image_size",keyword:"\
type"};e===null?e=[d]:e.push(d),r++}if(r===O&&typeof m=="number"&&(m<1||isNaN(m))){let d={instancePath:s+"/model/image_s\
ize",keyword:"minimum"};e===null?e=[d]:e.push(d),r++}var ie=O===r;l=l||ie;let Z=r;t(m,{instancePath:s+"/model/image_size",
parentData:b,parentDataProperty:"image_size",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var ie=Z===r;if(l=l||ie,l)r=k,e!==null&&(k?e.length=k:e=null);else{let d={instancePath:s+"/model/image_size",keyword:"\
anyOf"};e===null?e=[d]:e.push(d),r++}var _=h===r}else var _=!0;if(_){if(b.patch_size!==void 0){let m=b.patch_size,h=r,k=r,
l=!1,O=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let a={instancePath:s+"/model/patch_size",keyword:"type"};e===null?
e=[a]:e.push(a),r++}if(r===O&&typeof m=="number"&&(m<1||isNaN(m))){let a={instancePath:s+"/model/patch_size",keyword:"mi\
nimum"};e===null?e=[a]:e.push(a),r++}var Je=O===r;l=l||Je;let Z=r;t(m,{instancePath:s+"/model/patch_size",parentData:b,parentDataProperty:"\
patch_size",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Je=Z===r;if(l=l||Je,l)
r=k,e!==null&&(k?e.length=k:e=null);else{let a={instancePath:s+"/model/patch_size",keyword:"anyOf"};e===null?e=[a]:e.push(
a),r++}var _=h===r}else var _=!0;if(_){if(b.embed_dim!==void 0){let m=b.embed_dim,h=r,k=r,l=!1,O=r;if(!(typeof m=="numbe\
r"&&!(m%1)&&!isNaN(m))){let a={instancePath:s+"/model/embed_dim",keyword:"type"};e===null?e=[a]:e.push(a),r++}if(r===O&&
typeof m=="number"&&(m<1||isNaN(m))){let a={instancePath:s+"/model/embed_dim",keyword:"minimum"};e===null?e=[a]:e.push(a),
r++}var ze=O===r;l=l||ze;let Z=r;t(m,{instancePath:s+"/model/embed_dim",parentData:b,parentDataProperty:"embed_dim",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=Z===r;if(l=l||ze,l)r=k,e!==null&&(k?e.length=
k:e=null);else{let a={instancePath:s+"/model/embed_dim",keyword:"anyOf"};e===null?e=[a]:e.push(a),r++}var _=h===r}else var _=!0;
if(_){if(b.depth!==void 0){let m=b.depth,h=r,k=r,l=!1,O=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let a={instancePath:s+
"/model/depth",keyword:"type"};e===null?e=[a]:e.push(a),r++}if(r===O&&typeof m=="number"&&(m<1||isNaN(m))){let a={instancePath:s+
"/model/depth",keyword:"minimum"};e===null?e=[a]:e.push(a),r++}var g=O===r;l=l||g;let Z=r;t(m,{instancePath:s+"/model/de\
pth",parentData:b,parentDataProperty:"depth",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var g=Z===r;if(l=l||g,l)r=k,e!==null&&(k?e.length=k:e=null);else{let a={instancePath:s+"/model/depth",keyword:"a\
nyOf"};e===null?e=[a]:e.push(a),r++}var _=h===r}else var _=!0;if(_){if(b.num_heads!==void 0){let m=b.num_heads,h=r,k=r,l=!1,
O=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let a={instancePath:s+"/model/num_heads",keyword:"type"};e===null?e=[a]:
e.push(a),r++}if(r===O&&typeof m=="number"&&(m<1||isNaN(m))){let a={instancePath:s+"/model/num_heads",keyword:"minimum"};
e===null?e=[a]:e.push(a),r++}var L=O===r;l=l||L;let Z=r;t(m,{instancePath:s+"/model/num_heads",parentData:b,parentDataProperty:"\
num_heads",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var L=Z===r;if(l=l||L,l)r=
k,e!==null&&(k?e.length=k:e=null);else{let a={instancePath:s+"/model/num_heads",keyword:"anyOf"};e===null?e=[a]:e.push(a),
r++}var _=h===r}else var _=!0;if(_){if(b.mlp_ratio!==void 0){let m=b.mlp_ratio,h=r,k=r,l=!1,O=r;if(r===O)if(typeof m=="n\
umber"){if(m<=0||isNaN(m)){let a={instancePath:s+"/model/mlp_ratio",keyword:"exclusiveMinimum"};e===null?e=[a]:e.push(a),
r++}}else{let a={instancePath:s+"/model/mlp_ratio",keyword:"type"};e===null?e=[a]:e.push(a),r++}var Ke=O===r;l=l||Ke;let Z=r;
t(m,{instancePath:s+"/model/mlp_ratio",parentData:b,parentDataProperty:"mlp_ratio",rootData:f,dynamicAnchors:o})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var Ke=Z===r;if(l=l||Ke,l)r=k,e!==null&&(k?e.length=k:e=null);else{let a={instancePath:s+
"/model/mlp_ratio",keyword:"anyOf"};e===null?e=[a]:e.push(a),r++}var _=h===r}else var _=!0;if(_){if(b.init_std!==void 0){
let m=b.init_std,h=r,k=r,l=!1,O=r;if(r===O)if(typeof m=="number"){if(m<=0||isNaN(m)){let a={instancePath:s+"/model/init_\
std",keyword:"exclusiveMinimum"};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/model/init_std",keyword:"typ\
e"};e===null?e=[a]:e.push(a),r++}var Te=O===r;l=l||Te;let Z=r;t(m,{instancePath:s+"/model/init_std",parentData:b,parentDataProperty:"\
init_std",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Te=Z===r;if(l=l||Te,l)r=
k,e!==null&&(k?e.length=k:e=null);else{let a={instancePath:s+"/model/init_std",keyword:"anyOf"};e===null?e=[a]:e.push(a),
r++}var _=h===r}else var _=!0;if(_){if(b.decoder_depth!==void 0){let m=b.decoder_depth,h=r,k=r,l=!1,O=r;if(!(typeof m=="\
number"&&!(m%1)&&!isNaN(m))){let a={instancePath:s+"/model/decoder_depth",keyword:"type"};e===null?e=[a]:e.push(a),r++}if(r===
O&&typeof m=="number"&&(m<1||isNaN(m))){let a={instancePath:s+"/model/decoder_depth",keyword:"minimum"};e===null?e=[a]:e.
push(a),r++}var A=O===r;l=l||A;let Z=r;t(m,{instancePath:s+"/model/decoder_depth",parentData:b,parentDataProperty:"decod\
er_depth",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var A=Z===r;if(l=l||A,l)r=k,
e!==null&&(k?e.length=k:e=null);else{let a={instancePath:s+"/model/decoder_depth",keyword:"anyOf"};e===null?e=[a]:e.push(
a),r++}var _=h===r}else var _=!0;if(_){if(b.codebook_size!==void 0){let m=b.codebook_size,h=r,k=r,l=!1,O=r;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m))){let a={instancePath:s+"/model/codebook_size",keyword:"type"};e===null?e=[a]:e.push(a),r++}
if(r===O&&typeof m=="number"&&(m<2||isNaN(m))){let a={instancePath:s+"/model/codebook_size",keyword:"minimum"};e===null?
e=[a]:e.push(a),r++}var T=O===r;l=l||T;let Z=r;t(m,{instancePath:s+"/model/codebook_size",parentData:b,parentDataProperty:"\
codebook_size",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=Z===r;if(l=l||T,
l)r=k,e!==null&&(k?e.length=k:e=null);else{let a={instancePath:s+"/model/codebook_size",keyword:"anyOf"};e===null?e=[a]:
e.push(a),r++}var _=h===r}else var _=!0;if(_)if(b.codebook_dim!==void 0){let m=b.codebook_dim,h=r,k=r,l=!1,O=r;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m))){let a={instancePath:s+"/model/codebook_dim",keyword:"type"};e===null?e=[a]:e.push(a),r++}if(r===
O&&typeof m=="number"&&(m<1||isNaN(m))){let a={instancePath:s+"/model/codebook_dim",keyword:"minimum"};e===null?e=[a]:e.
push(a),r++}var K=O===r;l=l||K;let Z=r;t(m,{instancePath:s+"/model/codebook_dim",parentData:b,parentDataProperty:"codebo\
ok_dim",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var K=Z===r;if(l=l||K,l)r=k,e!==
null&&(k?e.length=k:e=null);else{let a={instancePath:s+"/model/codebook_dim",keyword:"anyOf"};e===null?e=[a]:e.push(a),r++}
var _=h===r}else var _=!0}}}}}}}}}}else{let v={instancePath:s+"/model",keyword:"type"};e===null?e=[v]:e.push(v),r++}var x=le===
r;B=B||x;let V=r;t(b,{instancePath:s+"/model",parentData:n,parentDataProperty:"model",rootData:f,dynamicAnchors:o})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var x=V===r;if(B=B||x,B)r=$,e!==null&&($?e.length=$:e=null);else{let v={
instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[v]:e.push(v),r++,Fr.errors=e,!1}var i=X===r}else var i=!0;if(i){
if(n.quantizer!==void 0){let b=n.quantizer,X=r,$=r,B=!1,le=r;if(r===le)if(b&&typeof b=="object"&&!Array.isArray(b)){let v=r;
for(let m in b)if(!(m==="decay"||m==="kmeans_init"||m==="kmeans_pictures"||m==="revive_after")){let h={instancePath:s+"/\
quantizer",keyword:"additionalProperties"};e===null?e=[h]:e.push(h),r++;break}if(v===r){if(b.decay!==void 0){let m=b.decay,
h=r,k=r,l=!1,O=r;if(r===O)if(typeof m=="number"){if(m<0||isNaN(m)){let d={instancePath:s+"/quantizer/decay",keyword:"min\
imum"};e===null?e=[d]:e.push(d),r++}else if(m>=1||isNaN(m)){let d={instancePath:s+"/quantizer/decay",keyword:"exclusiveM\
aximum"};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/quantizer/decay",keyword:"type"};e===null?e=[d]:e.push(
d),r++}var ue=O===r;l=l||ue;let Z=r;t(m,{instancePath:s+"/quantizer/decay",parentData:b,parentDataProperty:"decay",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=Z===r;if(l=l||ue,l)r=k,e!==null&&(k?e.length=
k:e=null);else{let d={instancePath:s+"/quantizer/decay",keyword:"anyOf"};e===null?e=[d]:e.push(d),r++}var H=h===r}else var H=!0;
if(H){if(b.kmeans_init!==void 0){let m=b.kmeans_init,h=r,k=r,l=!1,O=r;if(typeof m!="boolean"){let a={instancePath:s+"/qu\
antizer/kmeans_init",keyword:"type"};e===null?e=[a]:e.push(a),r++}var _e=O===r;l=l||_e;let Z=r;t(m,{instancePath:s+"/qua\
ntizer/kmeans_init",parentData:b,parentDataProperty:"kmeans_init",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var _e=Z===r;if(l=l||_e,l)r=k,e!==null&&(k?e.length=k:e=null);else{let a={instancePath:s+"/\
quantizer/kmeans_init",keyword:"anyOf"};e===null?e=[a]:e.push(a),r++}var H=h===r}else var H=!0;if(H){if(b.kmeans_pictures!==
void 0){let m=b.kmeans_pictures,h=r,k=r,l=!1,O=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let a={instancePath:s+"/qu\
antizer/kmeans_pictures",keyword:"type"};e===null?e=[a]:e.push(a),r++}if(r===O&&typeof m=="number"&&(m<1||isNaN(m))){let a={
instancePath:s+"/quantizer/kmeans_pictures",keyword:"minimum"};e===null?e=[a]:e.push(a),r++}var c=O===r;l=l||c;let Z=r;t(
m,{instancePath:s+"/quantizer/kmeans_pictures",parentData:b,parentDataProperty:"kmeans_pictures",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var c=Z===r;if(l=l||c,l)r=k,e!==null&&(k?e.length=k:e=null);else{let a={
instancePath:s+"/quantizer/kmeans_pictures",keyword:"anyOf"};e===null?e=[a]:e.push(a),r++}var H=h===r}else var H=!0;if(H)
if(b.revive_after!==void 0){let m=b.revive_after,h=r,k=r,l=!1,O=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let a={instancePath:s+
"/quantizer/revive_after",keyword:"type"};e===null?e=[a]:e.push(a),r++}if(r===O&&typeof m=="number"&&(m<0||isNaN(m))){let a={
instancePath:s+"/quantizer/revive_after",keyword:"minimum"};e===null?e=[a]:e.push(a),r++}var re=O===r;l=l||re;let Z=r;t(
m,{instancePath:s+"/quantizer/revive_after",parentData:b,parentDataProperty:"revive_after",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var re=Z===r;if(l=l||re,l)r=k,e!==null&&(k?e.length=k:e=null);else{let a={
instancePath:s+"/quantizer/revive_after",keyword:"anyOf"};e===null?e=[a]:e.push(a),r++}var H=h===r}else var H=!0}}}}else{
let v={instancePath:s+"/quantizer",keyword:"type"};e===null?e=[v]:e.push(v),r++}var J=le===r;B=B||J;let V=r;t(b,{instancePath:s+
"/quantizer",parentData:n,parentDataProperty:"quantizer",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var J=V===r;if(B=B||J,B)r=$,e!==null&&($?e.length=$:e=null);else{let v={instancePath:s+"/quantizer",
keyword:"anyOf"};return e===null?e=[v]:e.push(v),r++,Fr.errors=e,!1}var i=X===r}else var i=!0;if(i){if(n.optimizer!==void 0){
let b=n.optimizer,X=r,$=r,B=!1,le=r;if(r===le)if(b&&typeof b=="object"&&!Array.isArray(b)){let v=r;for(let m in b)if(!(m===
"lr"||m==="min_lr"||m==="weight_decay"||m==="betas"||m==="eps"||m==="clip_grad")){let h={instancePath:s+"/optimizer",keyword:"\
additionalProperties"};e===null?e=[h]:e.push(h),r++;break}if(v===r){if(b.lr!==void 0){let m=b.lr,h=r,k=r,l=!1,O=r;if(r===
O)if(typeof m=="number"){if(m<=0||isNaN(m)){let d={instancePath:s+"/optimizer/lr",keyword:"exclusiveMinimum"};e===null?e=
[d]:e.push(d),r++}}else{let d={instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[d]:e.push(d),r++}var W=O===r;l=
l||W;let Z=r;t(m,{instancePath:s+"/optimizer/lr",parentData:b,parentDataProperty:"lr",rootData:f,dynamicAnchors:o})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var W=Z===r;if(l=l||W,l)r=k,e!==null&&(k?e.length=k:e=null);else{let d={
instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[d]:e.push(d),r++}var me=h===r}else var me=!0;if(me){if(b.min_lr!==
void 0){let m=b.min_lr,h=r,k=r,l=!1,O=r;if(r===O)if(typeof m=="number"){if(m<0||isNaN(m)){let a={instancePath:s+"/optimi\
zer/min_lr",keyword:"minimum"};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/optimizer/min_lr",keyword:"typ\
e"};e===null?e=[a]:e.push(a),r++}var ae=O===r;l=l||ae;let Z=r;t(m,{instancePath:s+"/optimizer/min_lr",parentData:b,parentDataProperty:"\
min_lr",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ae=Z===r;if(l=l||ae,l)r=k,
e!==null&&(k?e.length=k:e=null);else{let a={instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[a]:e.push(a),
r++}var me=h===r}else var me=!0;if(me){if(b.weight_decay!==void 0){let m=b.weight_decay,h=r,k=r,l=!1,O=r;if(r===O)if(typeof m==
"number"){if(m<0||isNaN(m)){let a={instancePath:s+"/optimizer/weight_decay",keyword:"minimum"};e===null?e=[a]:e.push(a),
r++}}else{let a={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=[a]:e.push(a),r++}var ye=O===r;l=l||
ye;let Z=r;t(m,{instancePath:s+"/optimizer/weight_decay",parentData:b,parentDataProperty:"weight_decay",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ye=Z===r;if(l=l||ye,l)r=k,e!==null&&(k?e.length=k:e=null);else{let a={
instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[a]:e.push(a),r++}var me=h===r}else var me=!0;if(me){
if(b.betas!==void 0){let m=b.betas,h=r,k=r,l=!1,O=r;if(r===O)if(Array.isArray(m))if(m.length>2){let a={instancePath:s+"/\
optimizer/betas",keyword:"maxItems"};e===null?e=[a]:e.push(a),r++}else if(m.length<2){let a={instancePath:s+"/optimizer/\
betas",keyword:"minItems"};e===null?e=[a]:e.push(a),r++}else{var fe=!0;let a=m.length;for(let ee=0;ee<a;ee++){let Y=m[ee],
u=r,y=r,E=!1,M=r;if(r===M)if(typeof Y=="number"){if(Y<0||isNaN(Y)){let C={instancePath:s+"/optimizer/betas/"+ee,keyword:"\
minimum"};e===null?e=[C]:e.push(C),r++}else if(Y>=1||isNaN(Y)){let C={instancePath:s+"/optimizer/betas/"+ee,keyword:"exc\
lusiveMaximum"};e===null?e=[C]:e.push(C),r++}}else{let C={instancePath:s+"/optimizer/betas/"+ee,keyword:"type"};e===null?
e=[C]:e.push(C),r++}var Ee=M===r;E=E||Ee;let p=r;t(Y,{instancePath:s+"/optimizer/betas/"+ee,parentData:m,parentDataProperty:ee,
rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ee=p===r;if(E=E||Ee,E)r=y,e!==null&&
(y?e.length=y:e=null);else{let C={instancePath:s+"/optimizer/betas/"+ee,keyword:"anyOf"};e===null?e=[C]:e.push(C),r++}var fe=u===
r;if(!fe)break}}else{let a={instancePath:s+"/optimizer/betas",keyword:"type"};e===null?e=[a]:e.push(a),r++}var we=O===r;
l=l||we;let Z=r;t(m,{instancePath:s+"/optimizer/betas",parentData:b,parentDataProperty:"betas",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var we=Z===r;if(l=l||we,l)r=k,e!==null&&(k?e.length=k:e=null);else{let a={
instancePath:s+"/optimizer/betas",keyword:"anyOf"};e===null?e=[a]:e.push(a),r++}var me=h===r}else var me=!0;if(me){if(b.
eps!==void 0){let m=b.eps,h=r,k=r,l=!1,O=r;if(r===O)if(typeof m=="number"){if(m<=0||isNaN(m)){let a={instancePath:s+"/op\
timizer/eps",keyword:"exclusiveMinimum"};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+"/optimizer/eps",keyword:"\
type"};e===null?e=[a]:e.push(a),r++}var G=O===r;l=l||G;let Z=r;t(m,{instancePath:s+"/optimizer/eps",parentData:b,parentDataProperty:"\
eps",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var G=Z===r;if(l=l||G,l)r=k,e!==
null&&(k?e.length=k:e=null);else{let a={instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[a]:e.push(a),r++}var me=h===
r}else var me=!0;if(me)if(b.clip_grad!==void 0){let m=b.clip_grad,h=r,k=r,l=!1,O=r;if(r===O)if(typeof m=="number"){if(m<
0||isNaN(m)){let a={instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:s+
"/optimizer/clip_grad",keyword:"type"};e===null?e=[a]:e.push(a),r++}var z=O===r;l=l||z;let Z=r;t(m,{instancePath:s+"/opt\
imizer/clip_grad",parentData:b,parentDataProperty:"clip_grad",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var z=Z===r;if(l=l||z,l)r=k,e!==null&&(k?e.length=k:e=null);else{let a={instancePath:s+"/optimizer\
/clip_grad",keyword:"anyOf"};e===null?e=[a]:e.push(a),r++}var me=h===r}else var me=!0}}}}}}else{let v={instancePath:s+"/\
optimizer",keyword:"type"};e===null?e=[v]:e.push(v),r++}var S=le===r;B=B||S;let V=r;t(b,{instancePath:s+"/optimizer",parentData:n,
parentDataProperty:"optimizer",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var S=V===
r;if(B=B||S,B)r=$,e!==null&&($?e.length=$:e=null);else{let v={instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?
e=[v]:e.push(v),r++,Fr.errors=e,!1}var i=X===r}else var i=!0;if(i){if(n.epochs!==void 0){let b=n.epochs,X=r,$=r,B=!1,le=r;
if(!(typeof b=="number"&&!(b%1)&&!isNaN(b))){let v={instancePath:s+"/epochs",keyword:"type"};e===null?e=[v]:e.push(v),r++}
if(r===le&&typeof b=="number"&&(b<1||isNaN(b))){let v={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[v]:e.push(
v),r++}var te=le===r;B=B||te;let V=r;t(b,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var te=V===r;if(B=B||te,B)r=$,e!==null&&($?e.length=$:e=null);else{let v={
instancePath:s+"/epochs",keyword:"anyOf"};return e===null?e=[v]:e.push(v),r++,Fr.errors=e,!1}var i=X===r}else var i=!0;if(i){
if(n.warmup_epochs!==void 0){let b=n.warmup_epochs,X=r,$=r,B=!1,le=r;if(r===le)if(typeof b=="number"){if(b<0||isNaN(b)){
let v={instancePath:s+"/warmup_epochs",keyword:"minimum"};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:s+"/war\
mup_epochs",keyword:"type"};e===null?e=[v]:e.push(v),r++}var ce=le===r;B=B||ce;let V=r;t(b,{instancePath:s+"/warmup_epoc\
hs",parentData:n,parentDataProperty:"warmup_epochs",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ce=V===r;if(B=B||ce,B)r=$,e!==null&&($?e.length=$:e=null);else{let v={instancePath:s+"/warmup_epochs",keyword:"\
anyOf"};return e===null?e=[v]:e.push(v),r++,Fr.errors=e,!1}var i=X===r}else var i=!0;if(i){if(n.batch!==void 0){let b=n.
batch,X=r,$=r,B=!1,le=r;if(r===le)if(b&&typeof b=="object"&&!Array.isArray(b)){let v=r;for(let m in b)if(!(m==="global"||
m==="per_device")){let h={instancePath:s+"/batch",keyword:"additionalProperties"};e===null?e=[h]:e.push(h),r++;break}if(v===
r){if(b.global!==void 0){let m=b.global,h=r,k=r,l=!1,O=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let d={instancePath:s+
"/batch/global",keyword:"type"};e===null?e=[d]:e.push(d),r++}if(r===O&&typeof m=="number"&&(m<1||isNaN(m))){let d={instancePath:s+
"/batch/global",keyword:"minimum"};e===null?e=[d]:e.push(d),r++}var N=O===r;l=l||N;let Z=r;t(m,{instancePath:s+"/batch/g\
lobal",parentData:b,parentDataProperty:"global",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=
e.length);var N=Z===r;if(l=l||N,l)r=k,e!==null&&(k?e.length=k:e=null);else{let d={instancePath:s+"/batch/global",keyword:"\
anyOf"};e===null?e=[d]:e.push(d),r++}var U=h===r}else var U=!0;if(U)if(b.per_device!==void 0){let m=b.per_device,h=r,k=r,
l=!1,O=r;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let a={instancePath:s+"/batch/per_device",keyword:"type"};e===null?
e=[a]:e.push(a),r++}if(r===O&&typeof m=="number"&&(m<0||isNaN(m))){let a={instancePath:s+"/batch/per_device",keyword:"mi\
nimum"};e===null?e=[a]:e.push(a),r++}var I=O===r;l=l||I;let Z=r;t(m,{instancePath:s+"/batch/per_device",parentData:b,parentDataProperty:"\
per_device",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var I=Z===r;if(l=l||I,l)r=
k,e!==null&&(k?e.length=k:e=null);else{let a={instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[a]:e.push(
a),r++}var U=h===r}else var U=!0}}else{let v={instancePath:s+"/batch",keyword:"type"};e===null?e=[v]:e.push(v),r++}var w=le===
r;B=B||w;let V=r;t(b,{instancePath:s+"/batch",parentData:n,parentDataProperty:"batch",rootData:f,dynamicAnchors:o})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var w=V===r;if(B=B||w,B)r=$,e!==null&&($?e.length=$:e=null);else{let v={
instancePath:s+"/batch",keyword:"anyOf"};return e===null?e=[v]:e.push(v),r++,Fr.errors=e,!1}var i=X===r}else var i=!0;if(i){
if(n.flip!==void 0){let b=n.flip,X=r,$=r,B=!1,le=r;if(typeof b!="boolean"){let v={instancePath:s+"/flip",keyword:"type"};
e===null?e=[v]:e.push(v),r++}var F=le===r;B=B||F;let V=r;t(b,{instancePath:s+"/flip",parentData:n,parentDataProperty:"fl\
ip",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var F=V===r;if(B=B||F,B)r=$,e!==null&&
($?e.length=$:e=null);else{let v={instancePath:s+"/flip",keyword:"anyOf"};return e===null?e=[v]:e.push(v),r++,Fr.errors=
e,!1}var i=X===r}else var i=!0;if(i){if(n.seed!==void 0){let b=n.seed,X=r,$=r,B=!1,le=r;if(!(typeof b=="number"&&!(b%1)&&
!isNaN(b))){let v={instancePath:s+"/seed",keyword:"type"};e===null?e=[v]:e.push(v),r++}if(r===le&&typeof b=="number"&&(b<
0||isNaN(b))){let v={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[v]:e.push(v),r++}var Ge=le===r;B=B||Ge;let V=r;
t(b,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var Ge=V===r;if(B=B||Ge,B)r=$,e!==null&&($?e.length=$:e=null);else{let v={instancePath:s+"/\
seed",keyword:"anyOf"};return e===null?e=[v]:e.push(v),r++,Fr.errors=e,!1}var i=X===r}else var i=!0;if(i){if(n.checkpoint!==
void 0){let b=n.checkpoint,X=r,$=r,B=!1,le=r;if(r===le)if(b&&typeof b=="object"&&!Array.isArray(b)){let v=r;for(let m in b)
if(!(m==="every_seconds"||m==="every_steps"||m==="every_epochs"||m==="keep")){let h={instancePath:s+"/checkpoint",keyword:"\
additionalProperties"};e===null?e=[h]:e.push(h),r++;break}if(v===r){if(b.every_seconds!==void 0){let m=b.every_seconds,h=r,
k=r,l=!1,O=r;if(r===O)if(typeof m=="number"){if(m<=0||isNaN(m)){let d={instancePath:s+"/checkpoint/every_seconds",keyword:"\
exclusiveMinimum"};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};
e===null?e=[d]:e.push(d),r++}var or=O===r;l=l||or;let Z=r;t(m,{instancePath:s+"/checkpoint/every_seconds",parentData:b,parentDataProperty:"\
every_seconds",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var or=Z===r;if(l=l||or,
l)r=k,e!==null&&(k?e.length=k:e=null);else{let d={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=
[d]:e.push(d),r++}var j=h===r}else var j=!0;if(j){if(b.every_steps!==void 0){let m=b.every_steps,h=r,k=r,l=!1,O=r;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m))){let a={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[a]:e.push(a),r++}
if(r===O&&typeof m=="number"&&(m<0||isNaN(m))){let a={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?
e=[a]:e.push(a),r++}var se=O===r;l=l||se;let Z=r;t(m,{instancePath:s+"/checkpoint/every_steps",parentData:b,parentDataProperty:"\
every_steps",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var se=Z===r;if(l=l||se,
l)r=k,e!==null&&(k?e.length=k:e=null);else{let a={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[
a]:e.push(a),r++}var j=h===r}else var j=!0;if(j){if(b.every_epochs!==void 0){let m=b.every_epochs,h=r,k=r,l=!1,O=r;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m))){let a={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[a]:e.push(a),
r++}if(r===O&&typeof m=="number"&&(m<0||isNaN(m))){let a={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===
null?e=[a]:e.push(a),r++}var lr=O===r;l=l||lr;let Z=r;t(m,{instancePath:s+"/checkpoint/every_epochs",parentData:b,parentDataProperty:"\
every_epochs",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var lr=Z===r;if(l=l||lr,
l)r=k,e!==null&&(k?e.length=k:e=null);else{let a={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=
[a]:e.push(a),r++}var j=h===r}else var j=!0;if(j)if(b.keep!==void 0){let m=b.keep,h=r,k=r,l=!1,O=r;if(!(typeof m=="numbe\
r"&&!(m%1)&&!isNaN(m))){let a={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[a]:e.push(a),r++}if(r===O&&
typeof m=="number"&&(m<1||isNaN(m))){let a={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[a]:e.push(a),
r++}var Ze=O===r;l=l||Ze;let Z=r;t(m,{instancePath:s+"/checkpoint/keep",parentData:b,parentDataProperty:"keep",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ze=Z===r;if(l=l||Ze,l)r=k,e!==null&&(k?e.length=
k:e=null);else{let a={instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[a]:e.push(a),r++}var j=h===r}else var j=!0}}}}else{
let v={instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[v]:e.push(v),r++}var ur=le===r;B=B||ur;let V=r;t(b,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var ur=V===r;if(B=B||ur,B)r=$,e!==null&&($?e.length=$:e=null);else{let v={instancePath:s+"/checkpo\
int",keyword:"anyOf"};return e===null?e=[v]:e.push(v),r++,Fr.errors=e,!1}var i=X===r}else var i=!0;if(i){if(n.log_every!==
void 0){let b=n.log_every,X=r,$=r,B=!1,le=r;if(r===le)if(typeof b=="number"){if(b<=0||isNaN(b)){let v={instancePath:s+"/\
log_every",keyword:"exclusiveMinimum"};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:s+"/log_every",keyword:"ty\
pe"};e===null?e=[v]:e.push(v),r++}var be=le===r;B=B||be;let V=r;t(b,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var be=V===r;if(B=B||be,B)
r=$,e!==null&&($?e.length=$:e=null);else{let v={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[v]:e.push(
v),r++,Fr.errors=e,!1}var i=X===r}else var i=!0;if(i){if(n.description!==void 0){let b=r;kr(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:o})||(e=e===null?kr.errors:e.concat(
kr.errors),r=e.length);var i=b===r}else var i=!0;if(i){if(n.matrix!==void 0){let b=r;gr(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:o})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.
length);var i=b===r}else var i=!0;if(i){if(n.when!==void 0){let b=r;$r(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:f,dynamicAnchors:o})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var i=b===r}else var i=!0;if(i){
if(n.needs!==void 0){let b=r;wr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:o})||
(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var i=b===r}else var i=!0;if(i){if(n.extends!==void 0){let b=r;br(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:f,dynamicAnchors:o})||(e=e===null?
br.errors:e.concat(br.errors),r=e.length);var i=b===r}else var i=!0;if(i){if(n.resources!==void 0){let b=r;xr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:f,dynamicAnchors:o})||(e=e===null?xr.errors:
e.concat(xr.errors),r=e.length);var i=b===r}else var i=!0;if(i){if(n.timeout!==void 0){let b=r;Or(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,dynamicAnchors:o})||(e=e===null?Or.errors:e.concat(Or.errors),
r=e.length);var i=b===r}else var i=!0;if(i){if(n.retry!==void 0){let b=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:f,dynamicAnchors:o})||(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length);var i=b===
r}else var i=!0;if(i){if(n.stop_if!==void 0){let b=r;Nr(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:f,dynamicAnchors:o})||(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length);var i=b===r}else var i=!0;
if(i)if(n.kind!==void 0){let b=r;if(n.kind!=="vqkd")return Fr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var i=b===
r}else var i=!0}}}}}}}}}}}}}}}}}}}}}}}else return Fr.errors=[{instancePath:s,keyword:"type"}],!1;return Fr.errors=e,r===
0}Fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var it={type:"object",properties:{tokenizer:{type:"string"},data:{
type:"string"},split:{type:"string",minLength:1},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/st\
age-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},
resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{
$ref:"#/$defs/stage-stop_if"},kind:{const:"codebook-usage"}},additionalProperties:!1};function ms(n,{instancePath:s="",parentData:Xe,
parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,ge=ms.evaluated;if(ge.dynamicProps&&(ge.props=
void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let ie=r;for(let _ in n)if(!ds.
call(it.properties,_)){return ms.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(ie===r){if(n.tokenizer!==
void 0){let _=r;if(typeof n.tokenizer!="string")return ms.errors=[{instancePath:s+"/tokenizer",keyword:"type"}],!1;var i=_===
r}else var i=!0;if(i){if(n.data!==void 0){let _=r;if(typeof n.data!="string")return ms.errors=[{instancePath:s+"/data",keyword:"\
type"}],!1;var i=_===r}else var i=!0;if(i){if(n.split!==void 0){let _=n.split,Je=r;if(r===Je)if(typeof _=="string"){if(jr(
_)<1)return ms.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return ms.errors=[{instancePath:s+"/split",
keyword:"type"}],!1;var i=Je===r}else var i=!0;if(i){if(n.description!==void 0){let _=r;kr(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:o})||(e=e===null?kr.errors:e.concat(
kr.errors),r=e.length);var i=_===r}else var i=!0;if(i){if(n.matrix!==void 0){let _=r;gr(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:o})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.
length);var i=_===r}else var i=!0;if(i){if(n.when!==void 0){let _=r;$r(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:f,dynamicAnchors:o})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var i=_===r}else var i=!0;if(i){
if(n.needs!==void 0){let _=r;wr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:o})||
(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var i=_===r}else var i=!0;if(i){if(n.extends!==void 0){let _=r;br(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:f,dynamicAnchors:o})||(e=e===null?
br.errors:e.concat(br.errors),r=e.length);var i=_===r}else var i=!0;if(i){if(n.resources!==void 0){let _=r;xr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:f,dynamicAnchors:o})||(e=e===null?xr.errors:
e.concat(xr.errors),r=e.length);var i=_===r}else var i=!0;if(i){if(n.timeout!==void 0){let _=r;Or(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,dynamicAnchors:o})||(e=e===null?Or.errors:e.concat(Or.errors),
r=e.length);var i=_===r}else var i=!0;if(i){if(n.retry!==void 0){let _=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:f,dynamicAnchors:o})||(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length);var i=_===
r}else var i=!0;if(i){if(n.stop_if!==void 0){let _=r;Nr(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:f,dynamicAnchors:o})||(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length);var i=_===r}else var i=!0;
if(i)if(n.kind!==void 0){let _=r;if(n.kind!=="codebook-usage")return ms.errors=[{instancePath:s+"/kind",keyword:"const"}],
!1;var i=_===r}else var i=!0}}}}}}}}}}}}}else return ms.errors=[{instancePath:s,keyword:"type"}],!1;return ms.errors=e,r===
0}ms.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var In={type:"object",properties:{data:{type:"string"},split:{
type:"string",minLength:1},val_split:{type:"string",minLength:1},tokenizer:{type:"string"},model:{anyOf:[{type:"object",
properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},patch_size:{anyOf:[{type:"intege\
r",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},depth:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$d\
efs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_std:{anyOf:[{
type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_values:{anyOf:[{type:"number",minimum:0},{$ref:"#/$\
defs/expression"}]},use_shared_rel_pos_bias:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},use_abs_pos_emb:{anyOf:[
{type:"boolean"},{$ref:"#/$defs/expression"}]},early_layers:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
head_layers:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},shared_lm_head:{anyOf:[{type:"boolean"},{$ref:"\
#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},mask:{anyOf:[{type:"object",properties:{patches:{
anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},min_patches:{anyOf:[{type:"integer",minimum:1},{$ref:"#/\
$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},augment:{anyOf:[{type:"object",properties:{
min_crop_scale:{anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/$defs/expression"}]},flip:{anyOf:[{type:"bo\
olean"},{$ref:"#/$defs/expression"}]},color_jitter:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{lr:{anyOf:[{type:"number",exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},weight_decay:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"array",minItems:2,maxItems:2,items:{anyOf:[
{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"\
number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/exp\
ression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},epochs:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$\
defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[{type:"o\
bject",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},per_device:{anyOf:[{type:"int\
eger",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},drop_path:{anyOf:[
{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]},validate_every:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},checkpoint:{anyOf:[{
type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},every_steps:{
anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{anyOf:[{type:"integer",minimum:0},{$ref:"#\
/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"\
#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/s\
tage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/st\
age-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"mim"}},additionalProperties:!1};
function Mr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,
ge=Mr.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let sr=r;for(let v in n)if(!ds.call(In.properties,v)){return Mr.errors=[{instancePath:s,keyword:"addi\
tionalProperties"}],!1;break}if(sr===r){if(n.data!==void 0){let v=r;if(typeof n.data!="string")return Mr.errors=[{instancePath:s+
"/data",keyword:"type"}],!1;var i=v===r}else var i=!0;if(i){if(n.split!==void 0){let v=n.split,m=r;if(r===m)if(typeof v==
"string"){if(jr(v)<1)return Mr.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Mr.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var i=m===r}else var i=!0;if(i){if(n.val_split!==void 0){let v=n.val_split,m=r;if(r===m)if(typeof v==
"string"){if(jr(v)<1)return Mr.errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return Mr.errors=[{instancePath:s+
"/val_split",keyword:"type"}],!1;var i=m===r}else var i=!0;if(i){if(n.tokenizer!==void 0){let v=r;if(typeof n.tokenizer!=
"string")return Mr.errors=[{instancePath:s+"/tokenizer",keyword:"type"}],!1;var i=v===r}else var i=!0;if(i){if(n.model!==
void 0){let v=n.model,m=r,h=r,k=!1,l=r;if(r===l)if(v&&typeof v=="object"&&!Array.isArray(v)){let d=r;for(let a in v)if(!ds.
call(In.properties.model.anyOf[0].properties,a)){let ee={instancePath:s+"/model",keyword:"additionalProperties"};e===null?
e=[ee]:e.push(ee),r++;break}if(d===r){if(v.image_size!==void 0){let a=v.image_size,ee=r,Y=r,u=!1,y=r;if(!(typeof a=="num\
ber"&&!(a%1)&&!isNaN(a))){let M={instancePath:s+"/model/image_size",keyword:"type"};e===null?e=[M]:e.push(M),r++}if(r===
y&&typeof a=="number"&&(a<1||isNaN(a))){let M={instancePath:s+"/model/image_size",keyword:"minimum"};e===null?e=[M]:e.push(
M),r++}var ie=y===r;u=u||ie;let E=r;t(a,{instancePath:s+"/model/image_size",parentData:v,parentDataProperty:"image_size",
rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=E===r;if(u=u||ie,u)r=Y,e!==null&&
(Y?e.length=Y:e=null);else{let M={instancePath:s+"/model/image_size",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var _=ee===
r}else var _=!0;if(_){if(v.patch_size!==void 0){let a=v.patch_size,ee=r,Y=r,u=!1,y=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a))){let p={instancePath:s+"/model/patch_size",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===y&&typeof a=="number"&&
(a<1||isNaN(a))){let p={instancePath:s+"/model/patch_size",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var Je=y===r;
u=u||Je;let E=r;t(a,{instancePath:s+"/model/patch_size",parentData:v,parentDataProperty:"patch_size",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Je=E===r;if(u=u||Je,u)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let p={
instancePath:s+"/model/patch_size",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var _=ee===r}else var _=!0;if(_){if(v.embed_dim!==
void 0){let a=v.embed_dim,ee=r,Y=r,u=!1,y=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let p={instancePath:s+"/model/e\
mbed_dim",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===y&&typeof a=="number"&&(a<1||isNaN(a))){let p={instancePath:s+
"/model/embed_dim",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var ze=y===r;u=u||ze;let E=r;t(a,{instancePath:s+"/mo\
del/embed_dim",parentData:v,parentDataProperty:"embed_dim",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var ze=E===r;if(u=u||ze,u)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let p={instancePath:s+"/model/e\
mbed_dim",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var _=ee===r}else var _=!0;if(_){if(v.depth!==void 0){let a=v.depth,
ee=r,Y=r,u=!1,y=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let p={instancePath:s+"/model/depth",keyword:"type"};e===
null?e=[p]:e.push(p),r++}if(r===y&&typeof a=="number"&&(a<1||isNaN(a))){let p={instancePath:s+"/model/depth",keyword:"mi\
nimum"};e===null?e=[p]:e.push(p),r++}var g=y===r;u=u||g;let E=r;t(a,{instancePath:s+"/model/depth",parentData:v,parentDataProperty:"\
depth",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var g=E===r;if(u=u||g,u)r=Y,e!==
null&&(Y?e.length=Y:e=null);else{let p={instancePath:s+"/model/depth",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var _=ee===
r}else var _=!0;if(_){if(v.num_heads!==void 0){let a=v.num_heads,ee=r,Y=r,u=!1,y=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a))){let p={instancePath:s+"/model/num_heads",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===y&&typeof a=="number"&&
(a<1||isNaN(a))){let p={instancePath:s+"/model/num_heads",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var L=y===r;u=
u||L;let E=r;t(a,{instancePath:s+"/model/num_heads",parentData:v,parentDataProperty:"num_heads",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var L=E===r;if(u=u||L,u)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let p={
instancePath:s+"/model/num_heads",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var _=ee===r}else var _=!0;if(_){if(v.mlp_ratio!==
void 0){let a=v.mlp_ratio,ee=r,Y=r,u=!1,y=r;if(r===y)if(typeof a=="number"){if(a<=0||isNaN(a)){let p={instancePath:s+"/m\
odel/mlp_ratio",keyword:"exclusiveMinimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/model/mlp_ratio",
keyword:"type"};e===null?e=[p]:e.push(p),r++}var Ke=y===r;u=u||Ke;let E=r;t(a,{instancePath:s+"/model/mlp_ratio",parentData:v,
parentDataProperty:"mlp_ratio",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=E===
r;if(u=u||Ke,u)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let p={instancePath:s+"/model/mlp_ratio",keyword:"anyOf"};e===null?
e=[p]:e.push(p),r++}var _=ee===r}else var _=!0;if(_){if(v.init_std!==void 0){let a=v.init_std,ee=r,Y=r,u=!1,y=r;if(r===y)
if(typeof a=="number"){if(a<=0||isNaN(a)){let p={instancePath:s+"/model/init_std",keyword:"exclusiveMinimum"};e===null?e=
[p]:e.push(p),r++}}else{let p={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[p]:e.push(p),r++}var Te=y===
r;u=u||Te;let E=r;t(a,{instancePath:s+"/model/init_std",parentData:v,parentDataProperty:"init_std",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Te=E===r;if(u=u||Te,u)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let p={
instancePath:s+"/model/init_std",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var _=ee===r}else var _=!0;if(_){if(v.init_values!==
void 0){let a=v.init_values,ee=r,Y=r,u=!1,y=r;if(r===y)if(typeof a=="number"){if(a<0||isNaN(a)){let p={instancePath:s+"/\
model/init_values",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/model/init_values",keyword:"\
type"};e===null?e=[p]:e.push(p),r++}var A=y===r;u=u||A;let E=r;t(a,{instancePath:s+"/model/init_values",parentData:v,parentDataProperty:"\
init_values",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var A=E===r;if(u=u||A,u)
r=Y,e!==null&&(Y?e.length=Y:e=null);else{let p={instancePath:s+"/model/init_values",keyword:"anyOf"};e===null?e=[p]:e.push(
p),r++}var _=ee===r}else var _=!0;if(_){if(v.use_shared_rel_pos_bias!==void 0){let a=v.use_shared_rel_pos_bias,ee=r,Y=r,
u=!1,y=r;if(typeof a!="boolean"){let p={instancePath:s+"/model/use_shared_rel_pos_bias",keyword:"type"};e===null?e=[p]:e.
push(p),r++}var T=y===r;u=u||T;let E=r;t(a,{instancePath:s+"/model/use_shared_rel_pos_bias",parentData:v,parentDataProperty:"\
use_shared_rel_pos_bias",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=E===r;
if(u=u||T,u)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let p={instancePath:s+"/model/use_shared_rel_pos_bias",keyword:"any\
Of"};e===null?e=[p]:e.push(p),r++}var _=ee===r}else var _=!0;if(_){if(v.use_abs_pos_emb!==void 0){let a=v.use_abs_pos_emb,
ee=r,Y=r,u=!1,y=r;if(typeof a!="boolean"){let p={instancePath:s+"/model/use_abs_pos_emb",keyword:"type"};e===null?e=[p]:
e.push(p),r++}var K=y===r;u=u||K;let E=r;t(a,{instancePath:s+"/model/use_abs_pos_emb",parentData:v,parentDataProperty:"u\
se_abs_pos_emb",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var K=E===r;if(u=u||K,
u)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let p={instancePath:s+"/model/use_abs_pos_emb",keyword:"anyOf"};e===null?e=[p]:
e.push(p),r++}var _=ee===r}else var _=!0;if(_){if(v.early_layers!==void 0){let a=v.early_layers,ee=r,Y=r,u=!1,y=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let p={instancePath:s+"/model/early_layers",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===
y&&typeof a=="number"&&(a<1||isNaN(a))){let p={instancePath:s+"/model/early_layers",keyword:"minimum"};e===null?e=[p]:e.
push(p),r++}var x=y===r;u=u||x;let E=r;t(a,{instancePath:s+"/model/early_layers",parentData:v,parentDataProperty:"early_\
layers",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var x=E===r;if(u=u||x,u)r=Y,e!==
null&&(Y?e.length=Y:e=null);else{let p={instancePath:s+"/model/early_layers",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}
var _=ee===r}else var _=!0;if(_){if(v.head_layers!==void 0){let a=v.head_layers,ee=r,Y=r,u=!1,y=r;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a))){let p={instancePath:s+"/model/head_layers",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===y&&typeof a==
"number"&&(a<0||isNaN(a))){let p={instancePath:s+"/model/head_layers",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var ue=y===
r;u=u||ue;let E=r;t(a,{instancePath:s+"/model/head_layers",parentData:v,parentDataProperty:"head_layers",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=E===r;if(u=u||ue,u)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let p={
instancePath:s+"/model/head_layers",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var _=ee===r}else var _=!0;if(_)if(v.shared_lm_head!==
void 0){let a=v.shared_lm_head,ee=r,Y=r,u=!1,y=r;if(typeof a!="boolean"){let p={instancePath:s+"/model/shared_lm_head",keyword:"\
type"};e===null?e=[p]:e.push(p),r++}var H=y===r;u=u||H;let E=r;t(a,{instancePath:s+"/model/shared_lm_head",parentData:v,
parentDataProperty:"shared_lm_head",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var H=E===
r;if(u=u||H,u)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let p={instancePath:s+"/model/shared_lm_head",keyword:"anyOf"};e===
null?e=[p]:e.push(p),r++}var _=ee===r}else var _=!0}}}}}}}}}}}}}else{let d={instancePath:s+"/model",keyword:"type"};e===
null?e=[d]:e.push(d),r++}var _e=l===r;k=k||_e;let O=r;t(v,{instancePath:s+"/model",parentData:n,parentDataProperty:"mode\
l",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _e=O===r;if(k=k||_e,k)r=h,e!==
null&&(h?e.length=h:e=null);else{let d={instancePath:s+"/model",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,Mr.
errors=e,!1}var i=m===r}else var i=!0;if(i){if(n.mask!==void 0){let v=n.mask,m=r,h=r,k=!1,l=r;if(r===l)if(v&&typeof v=="\
object"&&!Array.isArray(v)){let d=r;for(let a in v)if(!(a==="patches"||a==="min_patches")){let ee={instancePath:s+"/mask",
keyword:"additionalProperties"};e===null?e=[ee]:e.push(ee),r++;break}if(d===r){if(v.patches!==void 0){let a=v.patches,ee=r,
Y=r,u=!1,y=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let M={instancePath:s+"/mask/patches",keyword:"type"};e===null?
e=[M]:e.push(M),r++}if(r===y&&typeof a=="number"&&(a<1||isNaN(a))){let M={instancePath:s+"/mask/patches",keyword:"minimu\
m"};e===null?e=[M]:e.push(M),r++}var c=y===r;u=u||c;let E=r;t(a,{instancePath:s+"/mask/patches",parentData:v,parentDataProperty:"\
patches",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var c=E===r;if(u=u||c,u)r=Y,
e!==null&&(Y?e.length=Y:e=null);else{let M={instancePath:s+"/mask/patches",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}
var re=ee===r}else var re=!0;if(re)if(v.min_patches!==void 0){let a=v.min_patches,ee=r,Y=r,u=!1,y=r;if(!(typeof a=="numb\
er"&&!(a%1)&&!isNaN(a))){let p={instancePath:s+"/mask/min_patches",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===y&&
typeof a=="number"&&(a<1||isNaN(a))){let p={instancePath:s+"/mask/min_patches",keyword:"minimum"};e===null?e=[p]:e.push(
p),r++}var J=y===r;u=u||J;let E=r;t(a,{instancePath:s+"/mask/min_patches",parentData:v,parentDataProperty:"min_patches",
rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var J=E===r;if(u=u||J,u)r=Y,e!==null&&
(Y?e.length=Y:e=null);else{let p={instancePath:s+"/mask/min_patches",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var re=ee===
r}else var re=!0}}else{let d={instancePath:s+"/mask",keyword:"type"};e===null?e=[d]:e.push(d),r++}var W=l===r;k=k||W;let O=r;
t(v,{instancePath:s+"/mask",parentData:n,parentDataProperty:"mask",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var W=O===r;if(k=k||W,k)r=h,e!==null&&(h?e.length=h:e=null);else{let d={instancePath:s+"/ma\
sk",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,Mr.errors=e,!1}var i=m===r}else var i=!0;if(i){if(n.augment!==void 0){
let v=n.augment,m=r,h=r,k=!1,l=r;if(r===l)if(v&&typeof v=="object"&&!Array.isArray(v)){let d=r;for(let a in v)if(!(a==="\
min_crop_scale"||a==="flip"||a==="color_jitter")){let ee={instancePath:s+"/augment",keyword:"additionalProperties"};e===
null?e=[ee]:e.push(ee),r++;break}if(d===r){if(v.min_crop_scale!==void 0){let a=v.min_crop_scale,ee=r,Y=r,u=!1,y=r;if(r===
y)if(typeof a=="number"){if(a>1||isNaN(a)){let M={instancePath:s+"/augment/min_crop_scale",keyword:"maximum"};e===null?e=
[M]:e.push(M),r++}else if(a<=0||isNaN(a)){let M={instancePath:s+"/augment/min_crop_scale",keyword:"exclusiveMinimum"};e===
null?e=[M]:e.push(M),r++}}else{let M={instancePath:s+"/augment/min_crop_scale",keyword:"type"};e===null?e=[M]:e.push(M),
r++}var me=y===r;u=u||me;let E=r;t(a,{instancePath:s+"/augment/min_crop_scale",parentData:v,parentDataProperty:"min_crop\
_scale",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var me=E===r;if(u=u||me,u)r=Y,
e!==null&&(Y?e.length=Y:e=null);else{let M={instancePath:s+"/augment/min_crop_scale",keyword:"anyOf"};e===null?e=[M]:e.push(
M),r++}var ae=ee===r}else var ae=!0;if(ae){if(v.flip!==void 0){let a=v.flip,ee=r,Y=r,u=!1,y=r;if(typeof a!="boolean"){let p={
instancePath:s+"/augment/flip",keyword:"type"};e===null?e=[p]:e.push(p),r++}var ye=y===r;u=u||ye;let E=r;t(a,{instancePath:s+
"/augment/flip",parentData:v,parentDataProperty:"flip",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ye=E===r;if(u=u||ye,u)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let p={instancePath:s+"/augment/flip",keyword:"\
anyOf"};e===null?e=[p]:e.push(p),r++}var ae=ee===r}else var ae=!0;if(ae)if(v.color_jitter!==void 0){let a=v.color_jitter,
ee=r,Y=r,u=!1,y=r;if(r===y)if(typeof a=="number"){if(a<0||isNaN(a)){let p={instancePath:s+"/augment/color_jitter",keyword:"\
minimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/augment/color_jitter",keyword:"type"};e===null?e=[p]:
e.push(p),r++}var fe=y===r;u=u||fe;let E=r;t(a,{instancePath:s+"/augment/color_jitter",parentData:v,parentDataProperty:"\
color_jitter",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var fe=E===r;if(u=u||fe,
u)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let p={instancePath:s+"/augment/color_jitter",keyword:"anyOf"};e===null?e=[p]:
e.push(p),r++}var ae=ee===r}else var ae=!0}}}else{let d={instancePath:s+"/augment",keyword:"type"};e===null?e=[d]:e.push(
d),r++}var Ee=l===r;k=k||Ee;let O=r;t(v,{instancePath:s+"/augment",parentData:n,parentDataProperty:"augment",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ee=O===r;if(k=k||Ee,k)r=h,e!==null&&(h?e.length=
h:e=null);else{let d={instancePath:s+"/augment",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,Mr.errors=e,!1}var i=m===
r}else var i=!0;if(i){if(n.optimizer!==void 0){let v=n.optimizer,m=r,h=r,k=!1,l=r;if(r===l)if(v&&typeof v=="object"&&!Array.
isArray(v)){let d=r;for(let a in v)if(!(a==="lr"||a==="min_lr"||a==="weight_decay"||a==="betas"||a==="eps"||a==="clip_gr\
ad")){let ee={instancePath:s+"/optimizer",keyword:"additionalProperties"};e===null?e=[ee]:e.push(ee),r++;break}if(d===r){
if(v.lr!==void 0){let a=v.lr,ee=r,Y=r,u=!1,y=r;if(r===y)if(typeof a=="number"){if(a<=0||isNaN(a)){let M={instancePath:s+
"/optimizer/lr",keyword:"exclusiveMinimum"};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:s+"/optimizer/lr",keyword:"\
type"};e===null?e=[M]:e.push(M),r++}var we=y===r;u=u||we;let E=r;t(a,{instancePath:s+"/optimizer/lr",parentData:v,parentDataProperty:"\
lr",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var we=E===r;if(u=u||we,u)r=Y,e!==
null&&(Y?e.length=Y:e=null);else{let M={instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var G=ee===
r}else var G=!0;if(G){if(v.min_lr!==void 0){let a=v.min_lr,ee=r,Y=r,u=!1,y=r;if(r===y)if(typeof a=="number"){if(a<0||isNaN(
a)){let p={instancePath:s+"/optimizer/min_lr",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+
"/optimizer/min_lr",keyword:"type"};e===null?e=[p]:e.push(p),r++}var z=y===r;u=u||z;let E=r;t(a,{instancePath:s+"/optimi\
zer/min_lr",parentData:v,parentDataProperty:"min_lr",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var z=E===r;if(u=u||z,u)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let p={instancePath:s+"/optimizer/min_lr",keyword:"\
anyOf"};e===null?e=[p]:e.push(p),r++}var G=ee===r}else var G=!0;if(G){if(v.weight_decay!==void 0){let a=v.weight_decay,ee=r,
Y=r,u=!1,y=r;if(r===y)if(typeof a=="number"){if(a<0||isNaN(a)){let p={instancePath:s+"/optimizer/weight_decay",keyword:"\
minimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=
[p]:e.push(p),r++}var S=y===r;u=u||S;let E=r;t(a,{instancePath:s+"/optimizer/weight_decay",parentData:v,parentDataProperty:"\
weight_decay",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var S=E===r;if(u=u||S,u)
r=Y,e!==null&&(Y?e.length=Y:e=null);else{let p={instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[p]:
e.push(p),r++}var G=ee===r}else var G=!0;if(G){if(v.betas!==void 0){let a=v.betas,ee=r,Y=r,u=!1,y=r;if(r===y)if(Array.isArray(
a))if(a.length>2){let p={instancePath:s+"/optimizer/betas",keyword:"maxItems"};e===null?e=[p]:e.push(p),r++}else if(a.length<
2){let p={instancePath:s+"/optimizer/betas",keyword:"minItems"};e===null?e=[p]:e.push(p),r++}else{var te=!0;let p=a.length;
for(let qe=0;qe<p;qe++){let C=a[qe],xe=r,D=r,Ue=!1,oe=r;if(r===oe)if(typeof C=="number"){if(C<0||isNaN(C)){let pe={instancePath:s+
"/optimizer/betas/"+qe,keyword:"minimum"};e===null?e=[pe]:e.push(pe),r++}else if(C>=1||isNaN(C)){let pe={instancePath:s+
"/optimizer/betas/"+qe,keyword:"exclusiveMaximum"};e===null?e=[pe]:e.push(pe),r++}}else{let pe={instancePath:s+"/optimiz\
er/betas/"+qe,keyword:"type"};e===null?e=[pe]:e.push(pe),r++}var ce=oe===r;Ue=Ue||ce;let Se=r;t(C,{instancePath:s+"/opti\
mizer/betas/"+qe,parentData:a,parentDataProperty:qe,rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ce=Se===r;if(Ue=Ue||ce,Ue)r=D,e!==null&&(D?e.length=D:e=null);else{let pe={instancePath:s+"/optimizer/be\
tas/"+qe,keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var te=xe===r;if(!te)break}}else{let p={instancePath:s+"/optimi\
zer/betas",keyword:"type"};e===null?e=[p]:e.push(p),r++}var N=y===r;u=u||N;let E=r;t(a,{instancePath:s+"/optimizer/betas",
parentData:v,parentDataProperty:"betas",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var N=E===r;if(u=u||N,u)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let p={instancePath:s+"/optimizer/betas",keyword:"anyOf"};
e===null?e=[p]:e.push(p),r++}var G=ee===r}else var G=!0;if(G){if(v.eps!==void 0){let a=v.eps,ee=r,Y=r,u=!1,y=r;if(r===y)
if(typeof a=="number"){if(a<=0||isNaN(a)){let p={instancePath:s+"/optimizer/eps",keyword:"exclusiveMinimum"};e===null?e=
[p]:e.push(p),r++}}else{let p={instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=[p]:e.push(p),r++}var U=y===r;
u=u||U;let E=r;t(a,{instancePath:s+"/optimizer/eps",parentData:v,parentDataProperty:"eps",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var U=E===r;if(u=u||U,u)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let p={
instancePath:s+"/optimizer/eps",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var G=ee===r}else var G=!0;if(G)if(v.clip_grad!==
void 0){let a=v.clip_grad,ee=r,Y=r,u=!1,y=r;if(r===y)if(typeof a=="number"){if(a<0||isNaN(a)){let p={instancePath:s+"/op\
timizer/clip_grad",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:s+"/optimizer/clip_grad",keyword:"\
type"};e===null?e=[p]:e.push(p),r++}var I=y===r;u=u||I;let E=r;t(a,{instancePath:s+"/optimizer/clip_grad",parentData:v,parentDataProperty:"\
clip_grad",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var I=E===r;if(u=u||I,u)r=
Y,e!==null&&(Y?e.length=Y:e=null);else{let p={instancePath:s+"/optimizer/clip_grad",keyword:"anyOf"};e===null?e=[p]:e.push(
p),r++}var G=ee===r}else var G=!0}}}}}}else{let d={instancePath:s+"/optimizer",keyword:"type"};e===null?e=[d]:e.push(d),
r++}var w=l===r;k=k||w;let O=r;t(v,{instancePath:s+"/optimizer",parentData:n,parentDataProperty:"optimizer",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var w=O===r;if(k=k||w,k)r=h,e!==null&&(h?e.length=h:e=null);else{let d={
instancePath:s+"/optimizer",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,Mr.errors=e,!1}var i=m===r}else var i=!0;
if(i){if(n.epochs!==void 0){let v=n.epochs,m=r,h=r,k=!1,l=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let d={instancePath:s+
"/epochs",keyword:"type"};e===null?e=[d]:e.push(d),r++}if(r===l&&typeof v=="number"&&(v<1||isNaN(v))){let d={instancePath:s+
"/epochs",keyword:"minimum"};e===null?e=[d]:e.push(d),r++}var F=l===r;k=k||F;let O=r;t(v,{instancePath:s+"/epochs",parentData:n,
parentDataProperty:"epochs",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var F=O===
r;if(k=k||F,k)r=h,e!==null&&(h?e.length=h:e=null);else{let d={instancePath:s+"/epochs",keyword:"anyOf"};return e===null?
e=[d]:e.push(d),r++,Mr.errors=e,!1}var i=m===r}else var i=!0;if(i){if(n.warmup_epochs!==void 0){let v=n.warmup_epochs,m=r,
h=r,k=!1,l=r;if(r===l)if(typeof v=="number"){if(v<0||isNaN(v)){let d={instancePath:s+"/warmup_epochs",keyword:"minimum"};
e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/warmup_epochs",keyword:"type"};e===null?e=[d]:e.push(d),r++}var Ge=l===
r;k=k||Ge;let O=r;t(v,{instancePath:s+"/warmup_epochs",parentData:n,parentDataProperty:"warmup_epochs",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=O===r;if(k=k||Ge,k)r=h,e!==null&&(h?e.length=h:e=null);else{let d={
instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,Mr.errors=e,!1}var i=m===r}else var i=!0;
if(i){if(n.batch!==void 0){let v=n.batch,m=r,h=r,k=!1,l=r;if(r===l)if(v&&typeof v=="object"&&!Array.isArray(v)){let d=r;
for(let a in v)if(!(a==="global"||a==="per_device")){let ee={instancePath:s+"/batch",keyword:"additionalProperties"};e===
null?e=[ee]:e.push(ee),r++;break}if(d===r){if(v.global!==void 0){let a=v.global,ee=r,Y=r,u=!1,y=r;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a))){let M={instancePath:s+"/batch/global",keyword:"type"};e===null?e=[M]:e.push(M),r++}if(r===y&&typeof a==
"number"&&(a<1||isNaN(a))){let M={instancePath:s+"/batch/global",keyword:"minimum"};e===null?e=[M]:e.push(M),r++}var or=y===
r;u=u||or;let E=r;t(a,{instancePath:s+"/batch/global",parentData:v,parentDataProperty:"global",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var or=E===r;if(u=u||or,u)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let M={
instancePath:s+"/batch/global",keyword:"anyOf"};e===null?e=[M]:e.push(M),r++}var j=ee===r}else var j=!0;if(j)if(v.per_device!==
void 0){let a=v.per_device,ee=r,Y=r,u=!1,y=r;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){let p={instancePath:s+"/batch/\
per_device",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===y&&typeof a=="number"&&(a<0||isNaN(a))){let p={instancePath:s+
"/batch/per_device",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var se=y===r;u=u||se;let E=r;t(a,{instancePath:s+"/b\
atch/per_device",parentData:v,parentDataProperty:"per_device",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var se=E===r;if(u=u||se,u)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let p={instancePath:s+"/batch/p\
er_device",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var j=ee===r}else var j=!0}}else{let d={instancePath:s+"/batch",
keyword:"type"};e===null?e=[d]:e.push(d),r++}var lr=l===r;k=k||lr;let O=r;t(v,{instancePath:s+"/batch",parentData:n,parentDataProperty:"\
batch",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var lr=O===r;if(k=k||lr,k)r=h,
e!==null&&(h?e.length=h:e=null);else{let d={instancePath:s+"/batch",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,
Mr.errors=e,!1}var i=m===r}else var i=!0;if(i){if(n.drop_path!==void 0){let v=n.drop_path,m=r,h=r,k=!1,l=r;if(r===l)if(typeof v==
"number"){if(v<0||isNaN(v)){let d={instancePath:s+"/drop_path",keyword:"minimum"};e===null?e=[d]:e.push(d),r++}else if(v>=
1||isNaN(v)){let d={instancePath:s+"/drop_path",keyword:"exclusiveMaximum"};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+
"/drop_path",keyword:"type"};e===null?e=[d]:e.push(d),r++}var Ze=l===r;k=k||Ze;let O=r;t(v,{instancePath:s+"/drop_path",
parentData:n,parentDataProperty:"drop_path",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var Ze=O===r;if(k=k||Ze,k)r=h,e!==null&&(h?e.length=h:e=null);else{let d={instancePath:s+"/drop_path",keyword:"anyOf"};return e===
null?e=[d]:e.push(d),r++,Mr.errors=e,!1}var i=m===r}else var i=!0;if(i){if(n.validate_every!==void 0){let v=n.validate_every,
m=r,h=r,k=!1,l=r;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v))){let d={instancePath:s+"/validate_every",keyword:"type"};e===
null?e=[d]:e.push(d),r++}if(r===l&&typeof v=="number"&&(v<1||isNaN(v))){let d={instancePath:s+"/validate_every",keyword:"\
minimum"};e===null?e=[d]:e.push(d),r++}var ur=l===r;k=k||ur;let O=r;t(v,{instancePath:s+"/validate_every",parentData:n,parentDataProperty:"\
validate_every",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ur=O===r;if(k=k||
ur,k)r=h,e!==null&&(h?e.length=h:e=null);else{let d={instancePath:s+"/validate_every",keyword:"anyOf"};return e===null?e=
[d]:e.push(d),r++,Mr.errors=e,!1}var i=m===r}else var i=!0;if(i){if(n.seed!==void 0){let v=n.seed,m=r,h=r,k=!1,l=r;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v))){let d={instancePath:s+"/seed",keyword:"type"};e===null?e=[d]:e.push(d),r++}if(r===l&&typeof v==
"number"&&(v<0||isNaN(v))){let d={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[d]:e.push(d),r++}var be=l===r;k=
k||be;let O=r;t(v,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:f,dynamicAnchors:o})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var be=O===r;if(k=k||be,k)r=h,e!==null&&(h?e.length=h:e=null);else{let d={instancePath:s+
"/seed",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,Mr.errors=e,!1}var i=m===r}else var i=!0;if(i){if(n.checkpoint!==
void 0){let v=n.checkpoint,m=r,h=r,k=!1,l=r;if(r===l)if(v&&typeof v=="object"&&!Array.isArray(v)){let d=r;for(let a in v)
if(!(a==="every_seconds"||a==="every_steps"||a==="every_epochs"||a==="keep")){let ee={instancePath:s+"/checkpoint",keyword:"\
additionalProperties"};e===null?e=[ee]:e.push(ee),r++;break}if(d===r){if(v.every_seconds!==void 0){let a=v.every_seconds,
ee=r,Y=r,u=!1,y=r;if(r===y)if(typeof a=="number"){if(a<=0||isNaN(a)){let M={instancePath:s+"/checkpoint/every_seconds",keyword:"\
exclusiveMinimum"};e===null?e=[M]:e.push(M),r++}}else{let M={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};
e===null?e=[M]:e.push(M),r++}var Qe=y===r;u=u||Qe;let E=r;t(a,{instancePath:s+"/checkpoint/every_seconds",parentData:v,parentDataProperty:"\
every_seconds",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Qe=E===r;if(u=u||Qe,
u)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let M={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};e===null?e=
[M]:e.push(M),r++}var b=ee===r}else var b=!0;if(b){if(v.every_steps!==void 0){let a=v.every_steps,ee=r,Y=r,u=!1,y=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let p={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===null?e=[p]:e.push(p),r++}
if(r===y&&typeof a=="number"&&(a<0||isNaN(a))){let p={instancePath:s+"/checkpoint/every_steps",keyword:"minimum"};e===null?
e=[p]:e.push(p),r++}var X=y===r;u=u||X;let E=r;t(a,{instancePath:s+"/checkpoint/every_steps",parentData:v,parentDataProperty:"\
every_steps",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var X=E===r;if(u=u||X,u)
r=Y,e!==null&&(Y?e.length=Y:e=null);else{let p={instancePath:s+"/checkpoint/every_steps",keyword:"anyOf"};e===null?e=[p]:
e.push(p),r++}var b=ee===r}else var b=!0;if(b){if(v.every_epochs!==void 0){let a=v.every_epochs,ee=r,Y=r,u=!1,y=r;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let p={instancePath:s+"/checkpoint/every_epochs",keyword:"type"};e===null?e=[p]:e.push(p),
r++}if(r===y&&typeof a=="number"&&(a<0||isNaN(a))){let p={instancePath:s+"/checkpoint/every_epochs",keyword:"minimum"};e===
null?e=[p]:e.push(p),r++}var $=y===r;u=u||$;let E=r;t(a,{instancePath:s+"/checkpoint/every_epochs",parentData:v,parentDataProperty:"\
every_epochs",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var $=E===r;if(u=u||$,u)
r=Y,e!==null&&(Y?e.length=Y:e=null);else{let p={instancePath:s+"/checkpoint/every_epochs",keyword:"anyOf"};e===null?e=[p]:
e.push(p),r++}var b=ee===r}else var b=!0;if(b)if(v.keep!==void 0){let a=v.keep,ee=r,Y=r,u=!1,y=r;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a))){let p={instancePath:s+"/checkpoint/keep",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(r===y&&typeof a==
"number"&&(a<1||isNaN(a))){let p={instancePath:s+"/checkpoint/keep",keyword:"minimum"};e===null?e=[p]:e.push(p),r++}var B=y===
r;u=u||B;let E=r;t(a,{instancePath:s+"/checkpoint/keep",parentData:v,parentDataProperty:"keep",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var B=E===r;if(u=u||B,u)r=Y,e!==null&&(Y?e.length=Y:e=null);else{let p={
instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var b=ee===r}else var b=!0}}}}else{let d={
instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[d]:e.push(d),r++}var le=l===r;k=k||le;let O=r;t(v,{instancePath:s+
"/checkpoint",parentData:n,parentDataProperty:"checkpoint",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var le=O===r;if(k=k||le,k)r=h,e!==null&&(h?e.length=h:e=null);else{let d={instancePath:s+"/checkpo\
int",keyword:"anyOf"};return e===null?e=[d]:e.push(d),r++,Mr.errors=e,!1}var i=m===r}else var i=!0;if(i){if(n.log_every!==
void 0){let v=n.log_every,m=r,h=r,k=!1,l=r;if(r===l)if(typeof v=="number"){if(v<=0||isNaN(v)){let d={instancePath:s+"/lo\
g_every",keyword:"exclusiveMinimum"};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/log_every",keyword:"type"};
e===null?e=[d]:e.push(d),r++}var V=l===r;k=k||V;let O=r;t(v,{instancePath:s+"/log_every",parentData:n,parentDataProperty:"\
log_every",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var V=O===r;if(k=k||V,k)r=
h,e!==null&&(h?e.length=h:e=null);else{let d={instancePath:s+"/log_every",keyword:"anyOf"};return e===null?e=[d]:e.push(
d),r++,Mr.errors=e,!1}var i=m===r}else var i=!0;if(i){if(n.description!==void 0){let v=r;kr(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:o})||(e=e===null?kr.errors:e.concat(
kr.errors),r=e.length);var i=v===r}else var i=!0;if(i){if(n.matrix!==void 0){let v=r;gr(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:o})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.
length);var i=v===r}else var i=!0;if(i){if(n.when!==void 0){let v=r;$r(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:f,dynamicAnchors:o})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var i=v===r}else var i=!0;if(i){
if(n.needs!==void 0){let v=r;wr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:o})||
(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var i=v===r}else var i=!0;if(i){if(n.extends!==void 0){let v=r;br(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:f,dynamicAnchors:o})||(e=e===null?
br.errors:e.concat(br.errors),r=e.length);var i=v===r}else var i=!0;if(i){if(n.resources!==void 0){let v=r;xr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:f,dynamicAnchors:o})||(e=e===null?xr.errors:
e.concat(xr.errors),r=e.length);var i=v===r}else var i=!0;if(i){if(n.timeout!==void 0){let v=r;Or(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,dynamicAnchors:o})||(e=e===null?Or.errors:e.concat(Or.errors),
r=e.length);var i=v===r}else var i=!0;if(i){if(n.retry!==void 0){let v=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:f,dynamicAnchors:o})||(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length);var i=v===
r}else var i=!0;if(i){if(n.stop_if!==void 0){let v=r;Nr(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:f,dynamicAnchors:o})||(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length);var i=v===r}else var i=!0;
if(i)if(n.kind!==void 0){let v=r;if(n.kind!=="mim")return Mr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var i=v===
r}else var i=!0}}}}}}}}}}}}}}}}}}}}}}}}}}else return Mr.errors=[{instancePath:s,keyword:"type"}],!1;return Mr.errors=e,r===
0}Mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mn={type:"object",properties:{data:{type:"string"},split:{
type:"string",minLength:1},val_split:{type:"string",minLength:1},labels:{type:"string",minLength:1},limit:{anyOf:[{type:"\
object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",
minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},init:{type:["string","n\
ull"]},model:{anyOf:[{type:"object",properties:{image_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},
patch_size:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},embed_dim:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},depth:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},num_heads:{anyOf:[{
type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},mlp_ratio:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$d\
efs/expression"}]},init_std:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},init_values:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},use_rel_pos_bias:{anyOf:[{type:"boolean"},{$ref:"#/$defs/express\
ion"}]},use_abs_pos_emb:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},init_scale:{anyOf:[{type:"number",minimum:0},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},optimizer:{anyOf:[{type:"object",properties:{
lr:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},min_lr:{anyOf:[{type:"number",minimum:0},{$ref:"\
#/$defs/expression"}]},weight_decay:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},betas:{anyOf:[{type:"\
array",minItems:2,maxItems:2,items:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#/$defs/expression"}]}},{
$ref:"#/$defs/expression"}]},eps:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},clip_grad:{anyOf:[
{type:"number",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},layer_decay:{
anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/$defs/expression"}]},epochs:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},warmup_epochs:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},batch:{anyOf:[
{type:"object",properties:{global:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},per_device:{anyOf:[{type:"\
integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},augment:{anyOf:[
{type:"object",properties:{min_crop_scale:{anyOf:[{type:"number",exclusiveMinimum:0,maximum:1},{$ref:"#/$defs/expression"}]},
flip:{anyOf:[{type:"boolean"},{$ref:"#/$defs/expression"}]},color_jitter:{anyOf:[{type:"number",minimum:0},{$ref:"#/$def\
s/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},smoothing:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]},mixup:{anyOf:[{type:"number",minimum:0},{$ref:"#/$defs/expression"}]},cutmix:{anyOf:[{type:"\
number",minimum:0},{$ref:"#/$defs/expression"}]},drop_path:{anyOf:[{type:"number",minimum:0,exclusiveMaximum:1},{$ref:"#\
/$defs/expression"}]},ema:{anyOf:[{type:["object","null"],properties:{decay:{anyOf:[{type:"number",exclusiveMinimum:0,exclusiveMaximum:1},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},validate_every:{anyOf:[{type:"inte\
ger",minimum:1},{$ref:"#/$defs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},checkpoint:{
anyOf:[{type:"object",properties:{every_seconds:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},
every_steps:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},every_epochs:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]},log_every:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{
$ref:"#/$defs/stage-description"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$\
defs/stage-needs"},extends:{$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$d\
efs/stage-timeout"},retry:{$ref:"#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"classify"}},additionalProperties:!1};
function qr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,
ge=qr.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let k=r;for(let l in n)if(!ds.call(Mn.properties,l)){return qr.errors=[{instancePath:s,keyword:"addit\
ionalProperties"}],!1;break}if(k===r){if(n.data!==void 0){let l=r;if(typeof n.data!="string")return qr.errors=[{instancePath:s+
"/data",keyword:"type"}],!1;var i=l===r}else var i=!0;if(i){if(n.split!==void 0){let l=n.split,O=r;if(r===O)if(typeof l==
"string"){if(jr(l)<1)return qr.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return qr.errors=[{instancePath:s+
"/split",keyword:"type"}],!1;var i=O===r}else var i=!0;if(i){if(n.val_split!==void 0){let l=n.val_split,O=r;if(r===O)if(typeof l==
"string"){if(jr(l)<1)return qr.errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return qr.errors=[{instancePath:s+
"/val_split",keyword:"type"}],!1;var i=O===r}else var i=!0;if(i){if(n.labels!==void 0){let l=n.labels,O=r;if(r===O)if(typeof l==
"string"){if(jr(l)<1)return qr.errors=[{instancePath:s+"/labels",keyword:"minLength"}],!1}else return qr.errors=[{instancePath:s+
"/labels",keyword:"type"}],!1;var i=O===r}else var i=!0;if(i){if(n.limit!==void 0){let l=n.limit,O=r,Z=r,d=!1,a=r;if(r===
a)if(l&&typeof l=="object"&&!Array.isArray(l)){let u=r;for(let y in l)if(!(y==="count"||y==="seed")){let E={instancePath:s+
"/limit",keyword:"additionalProperties"};e===null?e=[E]:e.push(E),r++;break}if(u===r){if(l.count!==void 0){let y=l.count,
E=r,M=r,p=!1,qe=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let xe={instancePath:s+"/limit/count",keyword:"type"};e===
null?e=[xe]:e.push(xe),r++}if(r===qe&&typeof y=="number"&&(y<0||isNaN(y))){let xe={instancePath:s+"/limit/count",keyword:"\
minimum"};e===null?e=[xe]:e.push(xe),r++}var ie=qe===r;p=p||ie;let C=r;t(y,{instancePath:s+"/limit/count",parentData:l,parentDataProperty:"\
count",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=C===r;if(p=p||ie,p)r=M,
e!==null&&(M?e.length=M:e=null);else{let xe={instancePath:s+"/limit/count",keyword:"anyOf"};e===null?e=[xe]:e.push(xe),r++}
var _=E===r}else var _=!0;if(_)if(l.seed!==void 0){let y=l.seed,E=r,M=r,p=!1,qe=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(
y))){let D={instancePath:s+"/limit/seed",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(r===qe&&typeof y=="number"&&(y<
0||isNaN(y))){let D={instancePath:s+"/limit/seed",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}var Je=qe===r;p=p||Je;
let C=r;t(y,{instancePath:s+"/limit/seed",parentData:l,parentDataProperty:"seed",rootData:f,dynamicAnchors:o})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var Je=C===r;if(p=p||Je,p)r=M,e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+
"/limit/seed",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var _=E===r}else var _=!0}}else{let u={instancePath:s+"/limi\
t",keyword:"type"};e===null?e=[u]:e.push(u),r++}var ze=a===r;d=d||ze;let ee=r;t(l,{instancePath:s+"/limit",parentData:n,
parentDataProperty:"limit",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=ee===
r;if(d=d||ze,d)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let u={instancePath:s+"/limit",keyword:"anyOf"};return e===null?
e=[u]:e.push(u),r++,qr.errors=e,!1}var i=O===r}else var i=!0;if(i){if(n.init!==void 0){let l=n.init,O=r;if(typeof l!="st\
ring"&&l!==null)return qr.errors=[{instancePath:s+"/init",keyword:"type"}],!1;var i=O===r}else var i=!0;if(i){if(n.model!==
void 0){let l=n.model,O=r,Z=r,d=!1,a=r;if(r===a)if(l&&typeof l=="object"&&!Array.isArray(l)){let u=r;for(let y in l)if(!ds.
call(Mn.properties.model.anyOf[0].properties,y)){let E={instancePath:s+"/model",keyword:"additionalProperties"};e===null?
e=[E]:e.push(E),r++;break}if(u===r){if(l.image_size!==void 0){let y=l.image_size,E=r,M=r,p=!1,qe=r;if(!(typeof y=="numbe\
r"&&!(y%1)&&!isNaN(y))){let xe={instancePath:s+"/model/image_size",keyword:"type"};e===null?e=[xe]:e.push(xe),r++}if(r===
qe&&typeof y=="number"&&(y<1||isNaN(y))){let xe={instancePath:s+"/model/image_size",keyword:"minimum"};e===null?e=[xe]:e.
push(xe),r++}var g=qe===r;p=p||g;let C=r;t(y,{instancePath:s+"/model/image_size",parentData:l,parentDataProperty:"image_\
size",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var g=C===r;if(p=p||g,p)r=M,e!==
null&&(M?e.length=M:e=null);else{let xe={instancePath:s+"/model/image_size",keyword:"anyOf"};e===null?e=[xe]:e.push(xe),
r++}var L=E===r}else var L=!0;if(L){if(l.patch_size!==void 0){let y=l.patch_size,E=r,M=r,p=!1,qe=r;if(!(typeof y=="numbe\
r"&&!(y%1)&&!isNaN(y))){let D={instancePath:s+"/model/patch_size",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(r===qe&&
typeof y=="number"&&(y<1||isNaN(y))){let D={instancePath:s+"/model/patch_size",keyword:"minimum"};e===null?e=[D]:e.push(
D),r++}var Ke=qe===r;p=p||Ke;let C=r;t(y,{instancePath:s+"/model/patch_size",parentData:l,parentDataProperty:"patch_size",
rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=C===r;if(p=p||Ke,p)r=M,e!==null&&
(M?e.length=M:e=null);else{let D={instancePath:s+"/model/patch_size",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var L=E===
r}else var L=!0;if(L){if(l.embed_dim!==void 0){let y=l.embed_dim,E=r,M=r,p=!1,qe=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(
y))){let D={instancePath:s+"/model/embed_dim",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(r===qe&&typeof y=="number"&&
(y<1||isNaN(y))){let D={instancePath:s+"/model/embed_dim",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}var Te=qe===r;
p=p||Te;let C=r;t(y,{instancePath:s+"/model/embed_dim",parentData:l,parentDataProperty:"embed_dim",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Te=C===r;if(p=p||Te,p)r=M,e!==null&&(M?e.length=M:e=null);else{let D={
instancePath:s+"/model/embed_dim",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var L=E===r}else var L=!0;if(L){if(l.depth!==
void 0){let y=l.depth,E=r,M=r,p=!1,qe=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let D={instancePath:s+"/model/depth",
keyword:"type"};e===null?e=[D]:e.push(D),r++}if(r===qe&&typeof y=="number"&&(y<1||isNaN(y))){let D={instancePath:s+"/mod\
el/depth",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}var A=qe===r;p=p||A;let C=r;t(y,{instancePath:s+"/model/depth",
parentData:l,parentDataProperty:"depth",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var A=C===r;if(p=p||A,p)r=M,e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/model/depth",keyword:"anyOf"};e===
null?e=[D]:e.push(D),r++}var L=E===r}else var L=!0;if(L){if(l.num_heads!==void 0){let y=l.num_heads,E=r,M=r,p=!1,qe=r;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y))){let D={instancePath:s+"/model/num_heads",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(r===
qe&&typeof y=="number"&&(y<1||isNaN(y))){let D={instancePath:s+"/model/num_heads",keyword:"minimum"};e===null?e=[D]:e.push(
D),r++}var T=qe===r;p=p||T;let C=r;t(y,{instancePath:s+"/model/num_heads",parentData:l,parentDataProperty:"num_heads",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=C===r;if(p=p||T,p)r=M,e!==null&&(M?e.length=
M:e=null);else{let D={instancePath:s+"/model/num_heads",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var L=E===r}else var L=!0;
if(L){if(l.mlp_ratio!==void 0){let y=l.mlp_ratio,E=r,M=r,p=!1,qe=r;if(r===qe)if(typeof y=="number"){if(y<=0||isNaN(y)){let D={
instancePath:s+"/model/mlp_ratio",keyword:"exclusiveMinimum"};e===null?e=[D]:e.push(D),r++}}else{let D={instancePath:s+"\
/model/mlp_ratio",keyword:"type"};e===null?e=[D]:e.push(D),r++}var K=qe===r;p=p||K;let C=r;t(y,{instancePath:s+"/model/m\
lp_ratio",parentData:l,parentDataProperty:"mlp_ratio",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var K=C===r;if(p=p||K,p)r=M,e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/model/mlp_ratio",keyword:"\
anyOf"};e===null?e=[D]:e.push(D),r++}var L=E===r}else var L=!0;if(L){if(l.init_std!==void 0){let y=l.init_std,E=r,M=r,p=!1,
qe=r;if(r===qe)if(typeof y=="number"){if(y<=0||isNaN(y)){let D={instancePath:s+"/model/init_std",keyword:"exclusiveMinim\
um"};e===null?e=[D]:e.push(D),r++}}else{let D={instancePath:s+"/model/init_std",keyword:"type"};e===null?e=[D]:e.push(D),
r++}var x=qe===r;p=p||x;let C=r;t(y,{instancePath:s+"/model/init_std",parentData:l,parentDataProperty:"init_std",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var x=C===r;if(p=p||x,p)r=M,e!==null&&(M?e.length=
M:e=null);else{let D={instancePath:s+"/model/init_std",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var L=E===r}else var L=!0;
if(L){if(l.init_values!==void 0){let y=l.init_values,E=r,M=r,p=!1,qe=r;if(r===qe)if(typeof y=="number"){if(y<0||isNaN(y)){
let D={instancePath:s+"/model/init_values",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}}else{let D={instancePath:s+"\
/model/init_values",keyword:"type"};e===null?e=[D]:e.push(D),r++}var ue=qe===r;p=p||ue;let C=r;t(y,{instancePath:s+"/mod\
el/init_values",parentData:l,parentDataProperty:"init_values",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var ue=C===r;if(p=p||ue,p)r=M,e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/model/i\
nit_values",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var L=E===r}else var L=!0;if(L){if(l.use_rel_pos_bias!==void 0){
let y=l.use_rel_pos_bias,E=r,M=r,p=!1,qe=r;if(typeof y!="boolean"){let D={instancePath:s+"/model/use_rel_pos_bias",keyword:"\
type"};e===null?e=[D]:e.push(D),r++}var H=qe===r;p=p||H;let C=r;t(y,{instancePath:s+"/model/use_rel_pos_bias",parentData:l,
parentDataProperty:"use_rel_pos_bias",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var H=C===r;if(p=p||H,p)r=M,e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/model/use_rel_pos_bias",keyword:"\
anyOf"};e===null?e=[D]:e.push(D),r++}var L=E===r}else var L=!0;if(L){if(l.use_abs_pos_emb!==void 0){let y=l.use_abs_pos_emb,
E=r,M=r,p=!1,qe=r;if(typeof y!="boolean"){let D={instancePath:s+"/model/use_abs_pos_emb",keyword:"type"};e===null?e=[D]:
e.push(D),r++}var _e=qe===r;p=p||_e;let C=r;t(y,{instancePath:s+"/model/use_abs_pos_emb",parentData:l,parentDataProperty:"\
use_abs_pos_emb",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _e=C===r;if(p=p||
_e,p)r=M,e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/model/use_abs_pos_emb",keyword:"anyOf"};e===null?e=
[D]:e.push(D),r++}var L=E===r}else var L=!0;if(L)if(l.init_scale!==void 0){let y=l.init_scale,E=r,M=r,p=!1,qe=r;if(r===qe)
if(typeof y=="number"){if(y<0||isNaN(y)){let D={instancePath:s+"/model/init_scale",keyword:"minimum"};e===null?e=[D]:e.push(
D),r++}}else{let D={instancePath:s+"/model/init_scale",keyword:"type"};e===null?e=[D]:e.push(D),r++}var c=qe===r;p=p||c;
let C=r;t(y,{instancePath:s+"/model/init_scale",parentData:l,parentDataProperty:"init_scale",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var c=C===r;if(p=p||c,p)r=M,e!==null&&(M?e.length=M:e=null);else{let D={
instancePath:s+"/model/init_scale",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var L=E===r}else var L=!0}}}}}}}}}}}else{
let u={instancePath:s+"/model",keyword:"type"};e===null?e=[u]:e.push(u),r++}var re=a===r;d=d||re;let ee=r;t(l,{instancePath:s+
"/model",parentData:n,parentDataProperty:"model",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var re=ee===r;if(d=d||re,d)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let u={instancePath:s+"/model",keyword:"\
anyOf"};return e===null?e=[u]:e.push(u),r++,qr.errors=e,!1}var i=O===r}else var i=!0;if(i){if(n.optimizer!==void 0){let l=n.
optimizer,O=r,Z=r,d=!1,a=r;if(r===a)if(l&&typeof l=="object"&&!Array.isArray(l)){let u=r;for(let y in l)if(!(y==="lr"||y===
"min_lr"||y==="weight_decay"||y==="betas"||y==="eps"||y==="clip_grad")){let E={instancePath:s+"/optimizer",keyword:"addi\
tionalProperties"};e===null?e=[E]:e.push(E),r++;break}if(u===r){if(l.lr!==void 0){let y=l.lr,E=r,M=r,p=!1,qe=r;if(r===qe)
if(typeof y=="number"){if(y<=0||isNaN(y)){let xe={instancePath:s+"/optimizer/lr",keyword:"exclusiveMinimum"};e===null?e=
[xe]:e.push(xe),r++}}else{let xe={instancePath:s+"/optimizer/lr",keyword:"type"};e===null?e=[xe]:e.push(xe),r++}var J=qe===
r;p=p||J;let C=r;t(y,{instancePath:s+"/optimizer/lr",parentData:l,parentDataProperty:"lr",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var J=C===r;if(p=p||J,p)r=M,e!==null&&(M?e.length=M:e=null);else{let xe={
instancePath:s+"/optimizer/lr",keyword:"anyOf"};e===null?e=[xe]:e.push(xe),r++}var W=E===r}else var W=!0;if(W){if(l.min_lr!==
void 0){let y=l.min_lr,E=r,M=r,p=!1,qe=r;if(r===qe)if(typeof y=="number"){if(y<0||isNaN(y)){let D={instancePath:s+"/opti\
mizer/min_lr",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}}else{let D={instancePath:s+"/optimizer/min_lr",keyword:"t\
ype"};e===null?e=[D]:e.push(D),r++}var me=qe===r;p=p||me;let C=r;t(y,{instancePath:s+"/optimizer/min_lr",parentData:l,parentDataProperty:"\
min_lr",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var me=C===r;if(p=p||me,p)r=M,
e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/optimizer/min_lr",keyword:"anyOf"};e===null?e=[D]:e.push(D),
r++}var W=E===r}else var W=!0;if(W){if(l.weight_decay!==void 0){let y=l.weight_decay,E=r,M=r,p=!1,qe=r;if(r===qe)if(typeof y==
"number"){if(y<0||isNaN(y)){let D={instancePath:s+"/optimizer/weight_decay",keyword:"minimum"};e===null?e=[D]:e.push(D),
r++}}else{let D={instancePath:s+"/optimizer/weight_decay",keyword:"type"};e===null?e=[D]:e.push(D),r++}var ae=qe===r;p=p||
ae;let C=r;t(y,{instancePath:s+"/optimizer/weight_decay",parentData:l,parentDataProperty:"weight_decay",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ae=C===r;if(p=p||ae,p)r=M,e!==null&&(M?e.length=M:e=null);else{let D={
instancePath:s+"/optimizer/weight_decay",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var W=E===r}else var W=!0;if(W){if(l.
betas!==void 0){let y=l.betas,E=r,M=r,p=!1,qe=r;if(r===qe)if(Array.isArray(y))if(y.length>2){let D={instancePath:s+"/opt\
imizer/betas",keyword:"maxItems"};e===null?e=[D]:e.push(D),r++}else if(y.length<2){let D={instancePath:s+"/optimizer/bet\
as",keyword:"minItems"};e===null?e=[D]:e.push(D),r++}else{var ye=!0;let D=y.length;for(let Ue=0;Ue<D;Ue++){let oe=y[Ue],
Se=r,er=r,pe=!1,ar=r;if(r===ar)if(typeof oe=="number"){if(oe<0||isNaN(oe)){let he={instancePath:s+"/optimizer/betas/"+Ue,
keyword:"minimum"};e===null?e=[he]:e.push(he),r++}else if(oe>=1||isNaN(oe)){let he={instancePath:s+"/optimizer/betas/"+Ue,
keyword:"exclusiveMaximum"};e===null?e=[he]:e.push(he),r++}}else{let he={instancePath:s+"/optimizer/betas/"+Ue,keyword:"\
type"};e===null?e=[he]:e.push(he),r++}var fe=ar===r;pe=pe||fe;let pr=r;t(oe,{instancePath:s+"/optimizer/betas/"+Ue,parentData:y,
parentDataProperty:Ue,rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var fe=pr===r;if(pe=
pe||fe,pe)r=er,e!==null&&(er?e.length=er:e=null);else{let he={instancePath:s+"/optimizer/betas/"+Ue,keyword:"anyOf"};e===
null?e=[he]:e.push(he),r++}var ye=Se===r;if(!ye)break}}else{let D={instancePath:s+"/optimizer/betas",keyword:"type"};e===
null?e=[D]:e.push(D),r++}var Ee=qe===r;p=p||Ee;let C=r;t(y,{instancePath:s+"/optimizer/betas",parentData:l,parentDataProperty:"\
betas",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ee=C===r;if(p=p||Ee,p)r=M,
e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/optimizer/betas",keyword:"anyOf"};e===null?e=[D]:e.push(D),
r++}var W=E===r}else var W=!0;if(W){if(l.eps!==void 0){let y=l.eps,E=r,M=r,p=!1,qe=r;if(r===qe)if(typeof y=="number"){if(y<=
0||isNaN(y)){let D={instancePath:s+"/optimizer/eps",keyword:"exclusiveMinimum"};e===null?e=[D]:e.push(D),r++}}else{let D={
instancePath:s+"/optimizer/eps",keyword:"type"};e===null?e=[D]:e.push(D),r++}var we=qe===r;p=p||we;let C=r;t(y,{instancePath:s+
"/optimizer/eps",parentData:l,parentDataProperty:"eps",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var we=C===r;if(p=p||we,p)r=M,e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/optimizer/eps",keyword:"\
anyOf"};e===null?e=[D]:e.push(D),r++}var W=E===r}else var W=!0;if(W)if(l.clip_grad!==void 0){let y=l.clip_grad,E=r,M=r,p=!1,
qe=r;if(r===qe)if(typeof y=="number"){if(y<0||isNaN(y)){let D={instancePath:s+"/optimizer/clip_grad",keyword:"minimum"};
e===null?e=[D]:e.push(D),r++}}else{let D={instancePath:s+"/optimizer/clip_grad",keyword:"type"};e===null?e=[D]:e.push(D),
r++}var G=qe===r;p=p||G;let C=r;t(y,{instancePath:s+"/optimizer/clip_grad",parentData:l,parentDataProperty:"clip_grad",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var G=C===r;if(p=p||G,p)r=M,e!==null&&(M?e.length=
M:e=null);else{let D={instancePath:s+"/optimizer/clip_grad",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var W=E===r}else
var W=!0}}}}}}else{let u={instancePath:s+"/optimizer",keyword:"type"};e===null?e=[u]:e.push(u),r++}var z=a===r;d=d||z;let ee=r;
t(l,{instancePath:s+"/optimizer",parentData:n,parentDataProperty:"optimizer",rootData:f,dynamicAnchors:o})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var z=ee===r;if(d=d||z,d)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let u={instancePath:s+
"/optimizer",keyword:"anyOf"};return e===null?e=[u]:e.push(u),r++,qr.errors=e,!1}var i=O===r}else var i=!0;if(i){if(n.layer_decay!==
void 0){let l=n.layer_decay,O=r,Z=r,d=!1,a=r;if(r===a)if(typeof l=="number"){if(l>1||isNaN(l)){let u={instancePath:s+"/l\
ayer_decay",keyword:"maximum"};e===null?e=[u]:e.push(u),r++}else if(l<=0||isNaN(l)){let u={instancePath:s+"/layer_decay",
keyword:"exclusiveMinimum"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/layer_decay",keyword:"type"};e===
null?e=[u]:e.push(u),r++}var S=a===r;d=d||S;let ee=r;t(l,{instancePath:s+"/layer_decay",parentData:n,parentDataProperty:"\
layer_decay",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var S=ee===r;if(d=d||S,d)
r=Z,e!==null&&(Z?e.length=Z:e=null);else{let u={instancePath:s+"/layer_decay",keyword:"anyOf"};return e===null?e=[u]:e.push(
u),r++,qr.errors=e,!1}var i=O===r}else var i=!0;if(i){if(n.epochs!==void 0){let l=n.epochs,O=r,Z=r,d=!1,a=r;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let u={instancePath:s+"/epochs",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===a&&typeof l==
"number"&&(l<1||isNaN(l))){let u={instancePath:s+"/epochs",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}var te=a===r;
d=d||te;let ee=r;t(l,{instancePath:s+"/epochs",parentData:n,parentDataProperty:"epochs",rootData:f,dynamicAnchors:o})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var te=ee===r;if(d=d||te,d)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let u={
instancePath:s+"/epochs",keyword:"anyOf"};return e===null?e=[u]:e.push(u),r++,qr.errors=e,!1}var i=O===r}else var i=!0;if(i){
if(n.warmup_epochs!==void 0){let l=n.warmup_epochs,O=r,Z=r,d=!1,a=r;if(r===a)if(typeof l=="number"){if(l<0||isNaN(l)){let u={
instancePath:s+"/warmup_epochs",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/warmup_epo\
chs",keyword:"type"};e===null?e=[u]:e.push(u),r++}var ce=a===r;d=d||ce;let ee=r;t(l,{instancePath:s+"/warmup_epochs",parentData:n,
parentDataProperty:"warmup_epochs",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ce=ee===
r;if(d=d||ce,d)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let u={instancePath:s+"/warmup_epochs",keyword:"anyOf"};return e===
null?e=[u]:e.push(u),r++,qr.errors=e,!1}var i=O===r}else var i=!0;if(i){if(n.batch!==void 0){let l=n.batch,O=r,Z=r,d=!1,
a=r;if(r===a)if(l&&typeof l=="object"&&!Array.isArray(l)){let u=r;for(let y in l)if(!(y==="global"||y==="per_device")){let E={
instancePath:s+"/batch",keyword:"additionalProperties"};e===null?e=[E]:e.push(E),r++;break}if(u===r){if(l.global!==void 0){
let y=l.global,E=r,M=r,p=!1,qe=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let xe={instancePath:s+"/batch/global",keyword:"\
type"};e===null?e=[xe]:e.push(xe),r++}if(r===qe&&typeof y=="number"&&(y<1||isNaN(y))){let xe={instancePath:s+"/batch/glo\
bal",keyword:"minimum"};e===null?e=[xe]:e.push(xe),r++}var N=qe===r;p=p||N;let C=r;t(y,{instancePath:s+"/batch/global",parentData:l,
parentDataProperty:"global",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var N=C===
r;if(p=p||N,p)r=M,e!==null&&(M?e.length=M:e=null);else{let xe={instancePath:s+"/batch/global",keyword:"anyOf"};e===null?
e=[xe]:e.push(xe),r++}var U=E===r}else var U=!0;if(U)if(l.per_device!==void 0){let y=l.per_device,E=r,M=r,p=!1,qe=r;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y))){let D={instancePath:s+"/batch/per_device",keyword:"type"};e===null?e=[D]:e.push(D),r++}if(r===
qe&&typeof y=="number"&&(y<0||isNaN(y))){let D={instancePath:s+"/batch/per_device",keyword:"minimum"};e===null?e=[D]:e.push(
D),r++}var I=qe===r;p=p||I;let C=r;t(y,{instancePath:s+"/batch/per_device",parentData:l,parentDataProperty:"per_device",
rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var I=C===r;if(p=p||I,p)r=M,e!==null&&
(M?e.length=M:e=null);else{let D={instancePath:s+"/batch/per_device",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var U=E===
r}else var U=!0}}else{let u={instancePath:s+"/batch",keyword:"type"};e===null?e=[u]:e.push(u),r++}var w=a===r;d=d||w;let ee=r;
t(l,{instancePath:s+"/batch",parentData:n,parentDataProperty:"batch",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var w=ee===r;if(d=d||w,d)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let u={instancePath:s+"\
/batch",keyword:"anyOf"};return e===null?e=[u]:e.push(u),r++,qr.errors=e,!1}var i=O===r}else var i=!0;if(i){if(n.augment!==
void 0){let l=n.augment,O=r,Z=r,d=!1,a=r;if(r===a)if(l&&typeof l=="object"&&!Array.isArray(l)){let u=r;for(let y in l)if(!(y===
"min_crop_scale"||y==="flip"||y==="color_jitter")){let E={instancePath:s+"/augment",keyword:"additionalProperties"};e===
null?e=[E]:e.push(E),r++;break}if(u===r){if(l.min_crop_scale!==void 0){let y=l.min_crop_scale,E=r,M=r,p=!1,qe=r;if(r===qe)
if(typeof y=="number"){if(y>1||isNaN(y)){let xe={instancePath:s+"/augment/min_crop_scale",keyword:"maximum"};e===null?e=
[xe]:e.push(xe),r++}else if(y<=0||isNaN(y)){let xe={instancePath:s+"/augment/min_crop_scale",keyword:"exclusiveMinimum"};
e===null?e=[xe]:e.push(xe),r++}}else{let xe={instancePath:s+"/augment/min_crop_scale",keyword:"type"};e===null?e=[xe]:e.
push(xe),r++}var F=qe===r;p=p||F;let C=r;t(y,{instancePath:s+"/augment/min_crop_scale",parentData:l,parentDataProperty:"\
min_crop_scale",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var F=C===r;if(p=p||F,
p)r=M,e!==null&&(M?e.length=M:e=null);else{let xe={instancePath:s+"/augment/min_crop_scale",keyword:"anyOf"};e===null?e=
[xe]:e.push(xe),r++}var Ge=E===r}else var Ge=!0;if(Ge){if(l.flip!==void 0){let y=l.flip,E=r,M=r,p=!1,qe=r;if(typeof y!="\
boolean"){let D={instancePath:s+"/augment/flip",keyword:"type"};e===null?e=[D]:e.push(D),r++}var or=qe===r;p=p||or;let C=r;
t(y,{instancePath:s+"/augment/flip",parentData:l,parentDataProperty:"flip",rootData:f,dynamicAnchors:o})||(e=e===null?t.
errors:e.concat(t.errors),r=e.length);var or=C===r;if(p=p||or,p)r=M,e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+
"/augment/flip",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var Ge=E===r}else var Ge=!0;if(Ge)if(l.color_jitter!==void 0){
let y=l.color_jitter,E=r,M=r,p=!1,qe=r;if(r===qe)if(typeof y=="number"){if(y<0||isNaN(y)){let D={instancePath:s+"/augmen\
t/color_jitter",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}}else{let D={instancePath:s+"/augment/color_jitter",keyword:"\
type"};e===null?e=[D]:e.push(D),r++}var j=qe===r;p=p||j;let C=r;t(y,{instancePath:s+"/augment/color_jitter",parentData:l,
parentDataProperty:"color_jitter",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var j=C===
r;if(p=p||j,p)r=M,e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/augment/color_jitter",keyword:"anyOf"};e===
null?e=[D]:e.push(D),r++}var Ge=E===r}else var Ge=!0}}}else{let u={instancePath:s+"/augment",keyword:"type"};e===null?e=
[u]:e.push(u),r++}var se=a===r;d=d||se;let ee=r;t(l,{instancePath:s+"/augment",parentData:n,parentDataProperty:"augment",
rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var se=ee===r;if(d=d||se,d)r=Z,e!==null&&
(Z?e.length=Z:e=null);else{let u={instancePath:s+"/augment",keyword:"anyOf"};return e===null?e=[u]:e.push(u),r++,qr.errors=
e,!1}var i=O===r}else var i=!0;if(i){if(n.smoothing!==void 0){let l=n.smoothing,O=r,Z=r,d=!1,a=r;if(r===a)if(typeof l=="\
number"){if(l<0||isNaN(l)){let u={instancePath:s+"/smoothing",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}else if(l>=
1||isNaN(l)){let u={instancePath:s+"/smoothing",keyword:"exclusiveMaximum"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+
"/smoothing",keyword:"type"};e===null?e=[u]:e.push(u),r++}var lr=a===r;d=d||lr;let ee=r;t(l,{instancePath:s+"/smoothing",
parentData:n,parentDataProperty:"smoothing",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var lr=ee===r;if(d=d||lr,d)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let u={instancePath:s+"/smoothing",keyword:"anyOf"};
return e===null?e=[u]:e.push(u),r++,qr.errors=e,!1}var i=O===r}else var i=!0;if(i){if(n.mixup!==void 0){let l=n.mixup,O=r,
Z=r,d=!1,a=r;if(r===a)if(typeof l=="number"){if(l<0||isNaN(l)){let u={instancePath:s+"/mixup",keyword:"minimum"};e===null?
e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/mixup",keyword:"type"};e===null?e=[u]:e.push(u),r++}var Ze=a===r;d=d||
Ze;let ee=r;t(l,{instancePath:s+"/mixup",parentData:n,parentDataProperty:"mixup",rootData:f,dynamicAnchors:o})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var Ze=ee===r;if(d=d||Ze,d)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let u={instancePath:s+
"/mixup",keyword:"anyOf"};return e===null?e=[u]:e.push(u),r++,qr.errors=e,!1}var i=O===r}else var i=!0;if(i){if(n.cutmix!==
void 0){let l=n.cutmix,O=r,Z=r,d=!1,a=r;if(r===a)if(typeof l=="number"){if(l<0||isNaN(l)){let u={instancePath:s+"/cutmix",
keyword:"minimum"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/cutmix",keyword:"type"};e===null?e=[u]:e.push(
u),r++}var ur=a===r;d=d||ur;let ee=r;t(l,{instancePath:s+"/cutmix",parentData:n,parentDataProperty:"cutmix",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ur=ee===r;if(d=d||ur,d)r=Z,e!==null&&(Z?e.length=Z:e=null);else{
let u={instancePath:s+"/cutmix",keyword:"anyOf"};return e===null?e=[u]:e.push(u),r++,qr.errors=e,!1}var i=O===r}else var i=!0;
if(i){if(n.drop_path!==void 0){let l=n.drop_path,O=r,Z=r,d=!1,a=r;if(r===a)if(typeof l=="number"){if(l<0||isNaN(l)){let u={
instancePath:s+"/drop_path",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}else if(l>=1||isNaN(l)){let u={instancePath:s+
"/drop_path",keyword:"exclusiveMaximum"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:s+"/drop_path",keyword:"\
type"};e===null?e=[u]:e.push(u),r++}var be=a===r;d=d||be;let ee=r;t(l,{instancePath:s+"/drop_path",parentData:n,parentDataProperty:"\
drop_path",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var be=ee===r;if(d=d||be,d)
r=Z,e!==null&&(Z?e.length=Z:e=null);else{let u={instancePath:s+"/drop_path",keyword:"anyOf"};return e===null?e=[u]:e.push(
u),r++,qr.errors=e,!1}var i=O===r}else var i=!0;if(i){if(n.ema!==void 0){let l=n.ema,O=r,Z=r,d=!1,a=r;if(!(l&&typeof l==
"object"&&!Array.isArray(l))&&l!==null){let u={instancePath:s+"/ema",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===
a&&l&&typeof l=="object"&&!Array.isArray(l)){let u=r;for(let y in l)if(y!=="decay"){let E={instancePath:s+"/ema",keyword:"\
additionalProperties"};e===null?e=[E]:e.push(E),r++;break}if(u===r&&l.decay!==void 0){let y=l.decay,E=r,M=!1,p=r;if(r===
p)if(typeof y=="number"){if(y>=1||isNaN(y)){let C={instancePath:s+"/ema/decay",keyword:"exclusiveMaximum"};e===null?e=[C]:
e.push(C),r++}else if(y<=0||isNaN(y)){let C={instancePath:s+"/ema/decay",keyword:"exclusiveMinimum"};e===null?e=[C]:e.push(
C),r++}}else{let C={instancePath:s+"/ema/decay",keyword:"type"};e===null?e=[C]:e.push(C),r++}var Qe=p===r;M=M||Qe;let qe=r;
t(y,{instancePath:s+"/ema/decay",parentData:l,parentDataProperty:"decay",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var Qe=qe===r;if(M=M||Qe,M)r=E,e!==null&&(E?e.length=E:e=null);else{let C={instancePath:s+
"/ema/decay",keyword:"anyOf"};e===null?e=[C]:e.push(C),r++}}}var b=a===r;d=d||b;let ee=r;t(l,{instancePath:s+"/ema",parentData:n,
parentDataProperty:"ema",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var b=ee===r;
if(d=d||b,d)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let u={instancePath:s+"/ema",keyword:"anyOf"};return e===null?e=[u]:
e.push(u),r++,qr.errors=e,!1}var i=O===r}else var i=!0;if(i){if(n.validate_every!==void 0){let l=n.validate_every,O=r,Z=r,
d=!1,a=r;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){let u={instancePath:s+"/validate_every",keyword:"type"};e===null?e=
[u]:e.push(u),r++}if(r===a&&typeof l=="number"&&(l<1||isNaN(l))){let u={instancePath:s+"/validate_every",keyword:"minimu\
m"};e===null?e=[u]:e.push(u),r++}var X=a===r;d=d||X;let ee=r;t(l,{instancePath:s+"/validate_every",parentData:n,parentDataProperty:"\
validate_every",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var X=ee===r;if(d=d||
X,d)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let u={instancePath:s+"/validate_every",keyword:"anyOf"};return e===null?e=
[u]:e.push(u),r++,qr.errors=e,!1}var i=O===r}else var i=!0;if(i){if(n.seed!==void 0){let l=n.seed,O=r,Z=r,d=!1,a=r;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let u={instancePath:s+"/seed",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(r===a&&typeof l==
"number"&&(l<0||isNaN(l))){let u={instancePath:s+"/seed",keyword:"minimum"};e===null?e=[u]:e.push(u),r++}var $=a===r;d=d||
$;let ee=r;t(l,{instancePath:s+"/seed",parentData:n,parentDataProperty:"seed",rootData:f,dynamicAnchors:o})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var $=ee===r;if(d=d||$,d)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let u={instancePath:s+
"/seed",keyword:"anyOf"};return e===null?e=[u]:e.push(u),r++,qr.errors=e,!1}var i=O===r}else var i=!0;if(i){if(n.checkpoint!==
void 0){let l=n.checkpoint,O=r,Z=r,d=!1,a=r;if(r===a)if(l&&typeof l=="object"&&!Array.isArray(l)){let u=r;for(let y in l)
if(!(y==="every_seconds"||y==="every_steps"||y==="every_epochs"||y==="keep")){let E={instancePath:s+"/checkpoint",keyword:"\
additionalProperties"};e===null?e=[E]:e.push(E),r++;break}if(u===r){if(l.every_seconds!==void 0){let y=l.every_seconds,E=r,
M=r,p=!1,qe=r;if(r===qe)if(typeof y=="number"){if(y<=0||isNaN(y)){let xe={instancePath:s+"/checkpoint/every_seconds",keyword:"\
exclusiveMinimum"};e===null?e=[xe]:e.push(xe),r++}}else{let xe={instancePath:s+"/checkpoint/every_seconds",keyword:"type"};
e===null?e=[xe]:e.push(xe),r++}var B=qe===r;p=p||B;let C=r;t(y,{instancePath:s+"/checkpoint/every_seconds",parentData:l,
parentDataProperty:"every_seconds",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var B=C===
r;if(p=p||B,p)r=M,e!==null&&(M?e.length=M:e=null);else{let xe={instancePath:s+"/checkpoint/every_seconds",keyword:"anyOf"};
e===null?e=[xe]:e.push(xe),r++}var le=E===r}else var le=!0;if(le){if(l.every_steps!==void 0){let y=l.every_steps,E=r,M=r,
p=!1,qe=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let D={instancePath:s+"/checkpoint/every_steps",keyword:"type"};e===
null?e=[D]:e.push(D),r++}if(r===qe&&typeof y=="number"&&(y<0||isNaN(y))){let D={instancePath:s+"/checkpoint/every_steps",
keyword:"minimum"};e===null?e=[D]:e.push(D),r++}var V=qe===r;p=p||V;let C=r;t(y,{instancePath:s+"/checkpoint/every_steps",
parentData:l,parentDataProperty:"every_steps",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var V=C===r;if(p=p||V,p)r=M,e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/checkpoint/every_steps",
keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var le=E===r}else var le=!0;if(le){if(l.every_epochs!==void 0){let y=l.every_epochs,
E=r,M=r,p=!1,qe=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let D={instancePath:s+"/checkpoint/every_epochs",keyword:"\
type"};e===null?e=[D]:e.push(D),r++}if(r===qe&&typeof y=="number"&&(y<0||isNaN(y))){let D={instancePath:s+"/checkpoint/e\
very_epochs",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}var sr=qe===r;p=p||sr;let C=r;t(y,{instancePath:s+"/checkpo\
int/every_epochs",parentData:l,parentDataProperty:"every_epochs",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var sr=C===r;if(p=p||sr,p)r=M,e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/checkpo\
int/every_epochs",keyword:"anyOf"};e===null?e=[D]:e.push(D),r++}var le=E===r}else var le=!0;if(le)if(l.keep!==void 0){let y=l.
keep,E=r,M=r,p=!1,qe=r;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){let D={instancePath:s+"/checkpoint/keep",keyword:"ty\
pe"};e===null?e=[D]:e.push(D),r++}if(r===qe&&typeof y=="number"&&(y<1||isNaN(y))){let D={instancePath:s+"/checkpoint/kee\
p",keyword:"minimum"};e===null?e=[D]:e.push(D),r++}var v=qe===r;p=p||v;let C=r;t(y,{instancePath:s+"/checkpoint/keep",parentData:l,
parentDataProperty:"keep",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var v=C===r;
if(p=p||v,p)r=M,e!==null&&(M?e.length=M:e=null);else{let D={instancePath:s+"/checkpoint/keep",keyword:"anyOf"};e===null?
e=[D]:e.push(D),r++}var le=E===r}else var le=!0}}}}else{let u={instancePath:s+"/checkpoint",keyword:"type"};e===null?e=[
u]:e.push(u),r++}var m=a===r;d=d||m;let ee=r;t(l,{instancePath:s+"/checkpoint",parentData:n,parentDataProperty:"checkpoi\
nt",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var m=ee===r;if(d=d||m,d)r=Z,e!==
null&&(Z?e.length=Z:e=null);else{let u={instancePath:s+"/checkpoint",keyword:"anyOf"};return e===null?e=[u]:e.push(u),r++,
qr.errors=e,!1}var i=O===r}else var i=!0;if(i){if(n.log_every!==void 0){let l=n.log_every,O=r,Z=r,d=!1,a=r;if(r===a)if(typeof l==
"number"){if(l<=0||isNaN(l)){let u={instancePath:s+"/log_every",keyword:"exclusiveMinimum"};e===null?e=[u]:e.push(u),r++}}else{
let u={instancePath:s+"/log_every",keyword:"type"};e===null?e=[u]:e.push(u),r++}var h=a===r;d=d||h;let ee=r;t(l,{instancePath:s+
"/log_every",parentData:n,parentDataProperty:"log_every",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var h=ee===r;if(d=d||h,d)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let u={instancePath:s+"/log_every",
keyword:"anyOf"};return e===null?e=[u]:e.push(u),r++,qr.errors=e,!1}var i=O===r}else var i=!0;if(i){if(n.description!==void 0){
let l=r;kr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:o})||
(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var i=l===r}else var i=!0;if(i){if(n.matrix!==void 0){let l=r;gr(n.
matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:o})||(e=e===null?gr.
errors:e.concat(gr.errors),r=e.length);var i=l===r}else var i=!0;if(i){if(n.when!==void 0){let l=r;$r(n.when,{instancePath:s+
"/when",parentData:n,parentDataProperty:"when",rootData:f,dynamicAnchors:o})||(e=e===null?$r.errors:e.concat($r.errors),
r=e.length);var i=l===r}else var i=!0;if(i){if(n.needs!==void 0){let l=r;wr(n.needs,{instancePath:s+"/needs",parentData:n,
parentDataProperty:"needs",rootData:f,dynamicAnchors:o})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var i=l===
r}else var i=!0;if(i){if(n.extends!==void 0){let l=r;br(n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"\
extends",rootData:f,dynamicAnchors:o})||(e=e===null?br.errors:e.concat(br.errors),r=e.length);var i=l===r}else var i=!0;
if(i){if(n.resources!==void 0){let l=r;xr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"reso\
urces",rootData:f,dynamicAnchors:o})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var i=l===r}else var i=!0;if(i){
if(n.timeout!==void 0){let l=r;Or(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,
dynamicAnchors:o})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);var i=l===r}else var i=!0;if(i){if(n.retry!==void 0){
let l=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:f,dynamicAnchors:o})||(e=e===
null?Pr.errors:e.concat(Pr.errors),r=e.length);var i=l===r}else var i=!0;if(i){if(n.stop_if!==void 0){let l=r;Nr(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:f,dynamicAnchors:o})||(e=e===null?Nr.errors:
e.concat(Nr.errors),r=e.length);var i=l===r}else var i=!0;if(i)if(n.kind!==void 0){let l=r;if(n.kind!=="classify")return qr.
errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var i=l===r}else var i=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return qr.
errors=[{instancePath:s,keyword:"type"}],!1;return qr.errors=e,r===0}qr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var lt={type:"object",properties:{weights:{type:"string"},data:{type:"string"},split:{type:"string",minLength:1},labels:{
type:"string",minLength:1},limit:{anyOf:[{type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$d\
efs/expression"}]},seed:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"\
#/$defs/expression"}]},corruption:{anyOf:[{type:"object",properties:{kind:{anyOf:[{type:"string",enum:["none","noise","b\
lur","contrast","pixelate"]},{$ref:"#/$defs/expression"}]},severity:{anyOf:[{type:"integer",minimum:1,maximum:5},{$ref:"\
#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-descript\
ion"},matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{
$ref:"#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"\
#/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"evaluate"}},additionalProperties:!1};function ss(n,{
instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,ge=ss.evaluated;
if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let A=r;for(let T in n)if(!ds.call(lt.properties,T)){return ss.errors=[{instancePath:s,keyword:"additionalProperties"}],
!1;break}if(A===r){if(n.weights!==void 0){let T=r;if(typeof n.weights!="string")return ss.errors=[{instancePath:s+"/weig\
hts",keyword:"type"}],!1;var i=T===r}else var i=!0;if(i){if(n.data!==void 0){let T=r;if(typeof n.data!="string")return ss.
errors=[{instancePath:s+"/data",keyword:"type"}],!1;var i=T===r}else var i=!0;if(i){if(n.split!==void 0){let T=n.split,K=r;
if(r===K)if(typeof T=="string"){if(jr(T)<1)return ss.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return ss.
errors=[{instancePath:s+"/split",keyword:"type"}],!1;var i=K===r}else var i=!0;if(i){if(n.labels!==void 0){let T=n.labels,
K=r;if(r===K)if(typeof T=="string"){if(jr(T)<1)return ss.errors=[{instancePath:s+"/labels",keyword:"minLength"}],!1}else
return ss.errors=[{instancePath:s+"/labels",keyword:"type"}],!1;var i=K===r}else var i=!0;if(i){if(n.limit!==void 0){let T=n.
limit,K=r,x=r,ue=!1,H=r;if(r===H)if(T&&typeof T=="object"&&!Array.isArray(T)){let re=r;for(let J in T)if(!(J==="count"||
J==="seed")){let W={instancePath:s+"/limit",keyword:"additionalProperties"};e===null?e=[W]:e.push(W),r++;break}if(re===r){
if(T.count!==void 0){let J=T.count,W=r,me=r,ae=!1,ye=r;if(!(typeof J=="number"&&!(J%1)&&!isNaN(J))){let Ee={instancePath:s+
"/limit/count",keyword:"type"};e===null?e=[Ee]:e.push(Ee),r++}if(r===ye&&typeof J=="number"&&(J<0||isNaN(J))){let Ee={instancePath:s+
"/limit/count",keyword:"minimum"};e===null?e=[Ee]:e.push(Ee),r++}var ie=ye===r;ae=ae||ie;let fe=r;t(J,{instancePath:s+"/\
limit/count",parentData:T,parentDataProperty:"count",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ie=fe===r;if(ae=ae||ie,ae)r=me,e!==null&&(me?e.length=me:e=null);else{let Ee={instancePath:s+"/limit/cou\
nt",keyword:"anyOf"};e===null?e=[Ee]:e.push(Ee),r++}var _=W===r}else var _=!0;if(_)if(T.seed!==void 0){let J=T.seed,W=r,
me=r,ae=!1,ye=r;if(!(typeof J=="number"&&!(J%1)&&!isNaN(J))){let we={instancePath:s+"/limit/seed",keyword:"type"};e===null?
e=[we]:e.push(we),r++}if(r===ye&&typeof J=="number"&&(J<0||isNaN(J))){let we={instancePath:s+"/limit/seed",keyword:"mini\
mum"};e===null?e=[we]:e.push(we),r++}var Je=ye===r;ae=ae||Je;let fe=r;t(J,{instancePath:s+"/limit/seed",parentData:T,parentDataProperty:"\
seed",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Je=fe===r;if(ae=ae||Je,ae)r=
me,e!==null&&(me?e.length=me:e=null);else{let we={instancePath:s+"/limit/seed",keyword:"anyOf"};e===null?e=[we]:e.push(we),
r++}var _=W===r}else var _=!0}}else{let re={instancePath:s+"/limit",keyword:"type"};e===null?e=[re]:e.push(re),r++}var ze=H===
r;ue=ue||ze;let _e=r;t(T,{instancePath:s+"/limit",parentData:n,parentDataProperty:"limit",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=_e===r;if(ue=ue||ze,ue)r=x,e!==null&&(x?e.length=x:e=null);else{
let re={instancePath:s+"/limit",keyword:"anyOf"};return e===null?e=[re]:e.push(re),r++,ss.errors=e,!1}var i=K===r}else var i=!0;
if(i){if(n.corruption!==void 0){let T=n.corruption,K=r,x=r,ue=!1,H=r;if(r===H)if(T&&typeof T=="object"&&!Array.isArray(T)){
let re=r;for(let J in T)if(!(J==="kind"||J==="severity")){let W={instancePath:s+"/corruption",keyword:"additionalPropert\
ies"};e===null?e=[W]:e.push(W),r++;break}if(re===r){if(T.kind!==void 0){let J=T.kind,W=r,me=r,ae=!1,ye=r;if(typeof J!="s\
tring"){let Ee={instancePath:s+"/corruption/kind",keyword:"type"};e===null?e=[Ee]:e.push(Ee),r++}if(!(J==="none"||J==="n\
oise"||J==="blur"||J==="contrast"||J==="pixelate")){let Ee={instancePath:s+"/corruption/kind",keyword:"enum"};e===null?e=
[Ee]:e.push(Ee),r++}var g=ye===r;ae=ae||g;let fe=r;t(J,{instancePath:s+"/corruption/kind",parentData:T,parentDataProperty:"\
kind",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var g=fe===r;if(ae=ae||g,ae)r=me,
e!==null&&(me?e.length=me:e=null);else{let Ee={instancePath:s+"/corruption/kind",keyword:"anyOf"};e===null?e=[Ee]:e.push(
Ee),r++}var L=W===r}else var L=!0;if(L)if(T.severity!==void 0){let J=T.severity,W=r,me=r,ae=!1,ye=r;if(!(typeof J=="numb\
er"&&!(J%1)&&!isNaN(J))){let we={instancePath:s+"/corruption/severity",keyword:"type"};e===null?e=[we]:e.push(we),r++}if(r===
ye&&typeof J=="number"){if(J>5||isNaN(J)){let we={instancePath:s+"/corruption/severity",keyword:"maximum"};e===null?e=[we]:
e.push(we),r++}else if(J<1||isNaN(J)){let we={instancePath:s+"/corruption/severity",keyword:"minimum"};e===null?e=[we]:e.
push(we),r++}}var Ke=ye===r;ae=ae||Ke;let fe=r;t(J,{instancePath:s+"/corruption/severity",parentData:T,parentDataProperty:"\
severity",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=fe===r;if(ae=ae||Ke,
ae)r=me,e!==null&&(me?e.length=me:e=null);else{let we={instancePath:s+"/corruption/severity",keyword:"anyOf"};e===null?e=
[we]:e.push(we),r++}var L=W===r}else var L=!0}}else{let re={instancePath:s+"/corruption",keyword:"type"};e===null?e=[re]:
e.push(re),r++}var Te=H===r;ue=ue||Te;let _e=r;t(T,{instancePath:s+"/corruption",parentData:n,parentDataProperty:"corrup\
tion",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Te=_e===r;if(ue=ue||Te,ue)r=
x,e!==null&&(x?e.length=x:e=null);else{let re={instancePath:s+"/corruption",keyword:"anyOf"};return e===null?e=[re]:e.push(
re),r++,ss.errors=e,!1}var i=K===r}else var i=!0;if(i){if(n.description!==void 0){let T=r;kr(n.description,{instancePath:s+
"/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:o})||(e=e===null?kr.errors:e.concat(
kr.errors),r=e.length);var i=T===r}else var i=!0;if(i){if(n.matrix!==void 0){let T=r;gr(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:o})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.
length);var i=T===r}else var i=!0;if(i){if(n.when!==void 0){let T=r;$r(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:f,dynamicAnchors:o})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var i=T===r}else var i=!0;if(i){
if(n.needs!==void 0){let T=r;wr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:o})||
(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var i=T===r}else var i=!0;if(i){if(n.extends!==void 0){let T=r;br(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:f,dynamicAnchors:o})||(e=e===null?
br.errors:e.concat(br.errors),r=e.length);var i=T===r}else var i=!0;if(i){if(n.resources!==void 0){let T=r;xr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:f,dynamicAnchors:o})||(e=e===null?xr.errors:
e.concat(xr.errors),r=e.length);var i=T===r}else var i=!0;if(i){if(n.timeout!==void 0){let T=r;Or(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,dynamicAnchors:o})||(e=e===null?Or.errors:e.concat(Or.errors),
r=e.length);var i=T===r}else var i=!0;if(i){if(n.retry!==void 0){let T=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:f,dynamicAnchors:o})||(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length);var i=T===
r}else var i=!0;if(i){if(n.stop_if!==void 0){let T=r;Nr(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:f,dynamicAnchors:o})||(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length);var i=T===r}else var i=!0;
if(i)if(n.kind!==void 0){let T=r;if(n.kind!=="evaluate")return ss.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var i=T===
r}else var i=!0}}}}}}}}}}}}}}}}else return ss.errors=[{instancePath:s,keyword:"type"}],!1;return ss.errors=e,r===0}ss.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ft={type:"object",properties:{features:{anyOf:[{type:"string",enum:["pixe\
ls","encoder"]},{$ref:"#/$defs/expression"}]},weights:{type:["string","null"]},data:{type:"string"},split:{type:"string",
minLength:1},val_split:{type:"string",minLength:1},test_split:{type:"string",minLength:1},labels:{type:"string",minLength:1},
limit:{anyOf:[{type:"object",properties:{count:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]},seed:{anyOf:[
{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},c:{anyOf:[
{type:"array",minItems:1,items:{anyOf:[{type:"number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/\
expression"}]},max_iterations:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},tolerance:{anyOf:[{type:"\
number",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{$ref:"#\
/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/stage-e\
xtends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/stage-re\
try"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"linear-probe"}},additionalProperties:!1};function Ar(n,{instancePath:s="",
parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,ge=Ar.evaluated;if(ge.dynamicProps&&
(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){let K=r;for(let x in n)
if(!ds.call(ft.properties,x)){return Ar.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(K===r){if(n.
features!==void 0){let x=n.features,ue=r,H=r,_e=!1,c=r;if(typeof x!="string"){let J={instancePath:s+"/features",keyword:"\
type"};e===null?e=[J]:e.push(J),r++}if(!(x==="pixels"||x==="encoder")){let J={instancePath:s+"/features",keyword:"enum"};
e===null?e=[J]:e.push(J),r++}var i=c===r;_e=_e||i;let re=r;t(x,{instancePath:s+"/features",parentData:n,parentDataProperty:"\
features",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var i=re===r;if(_e=_e||i,_e)
r=H,e!==null&&(H?e.length=H:e=null);else{let J={instancePath:s+"/features",keyword:"anyOf"};return e===null?e=[J]:e.push(
J),r++,Ar.errors=e,!1}var ie=ue===r}else var ie=!0;if(ie){if(n.weights!==void 0){let x=n.weights,ue=r;if(typeof x!="stri\
ng"&&x!==null)return Ar.errors=[{instancePath:s+"/weights",keyword:"type"}],!1;var ie=ue===r}else var ie=!0;if(ie){if(n.
data!==void 0){let x=r;if(typeof n.data!="string")return Ar.errors=[{instancePath:s+"/data",keyword:"type"}],!1;var ie=x===
r}else var ie=!0;if(ie){if(n.split!==void 0){let x=n.split,ue=r;if(r===ue)if(typeof x=="string"){if(jr(x)<1)return Ar.errors=
[{instancePath:s+"/split",keyword:"minLength"}],!1}else return Ar.errors=[{instancePath:s+"/split",keyword:"type"}],!1;var ie=ue===
r}else var ie=!0;if(ie){if(n.val_split!==void 0){let x=n.val_split,ue=r;if(r===ue)if(typeof x=="string"){if(jr(x)<1)return Ar.
errors=[{instancePath:s+"/val_split",keyword:"minLength"}],!1}else return Ar.errors=[{instancePath:s+"/val_split",keyword:"\
type"}],!1;var ie=ue===r}else var ie=!0;if(ie){if(n.test_split!==void 0){let x=n.test_split,ue=r;if(r===ue)if(typeof x==
"string"){if(jr(x)<1)return Ar.errors=[{instancePath:s+"/test_split",keyword:"minLength"}],!1}else return Ar.errors=[{instancePath:s+
"/test_split",keyword:"type"}],!1;var ie=ue===r}else var ie=!0;if(ie){if(n.labels!==void 0){let x=n.labels,ue=r;if(r===ue)
if(typeof x=="string"){if(jr(x)<1)return Ar.errors=[{instancePath:s+"/labels",keyword:"minLength"}],!1}else return Ar.errors=
[{instancePath:s+"/labels",keyword:"type"}],!1;var ie=ue===r}else var ie=!0;if(ie){if(n.limit!==void 0){let x=n.limit,ue=r,
H=r,_e=!1,c=r;if(r===c)if(x&&typeof x=="object"&&!Array.isArray(x)){let W=r;for(let me in x)if(!(me==="count"||me==="see\
d")){let ae={instancePath:s+"/limit",keyword:"additionalProperties"};e===null?e=[ae]:e.push(ae),r++;break}if(W===r){if(x.
count!==void 0){let me=x.count,ae=r,ye=r,fe=!1,Ee=r;if(!(typeof me=="number"&&!(me%1)&&!isNaN(me))){let G={instancePath:s+
"/limit/count",keyword:"type"};e===null?e=[G]:e.push(G),r++}if(r===Ee&&typeof me=="number"&&(me<0||isNaN(me))){let G={instancePath:s+
"/limit/count",keyword:"minimum"};e===null?e=[G]:e.push(G),r++}var _=Ee===r;fe=fe||_;let we=r;t(me,{instancePath:s+"/lim\
it/count",parentData:x,parentDataProperty:"count",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var _=we===r;if(fe=fe||_,fe)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let G={instancePath:s+"/limit/count",
keyword:"anyOf"};e===null?e=[G]:e.push(G),r++}var Je=ae===r}else var Je=!0;if(Je)if(x.seed!==void 0){let me=x.seed,ae=r,
ye=r,fe=!1,Ee=r;if(!(typeof me=="number"&&!(me%1)&&!isNaN(me))){let z={instancePath:s+"/limit/seed",keyword:"type"};e===
null?e=[z]:e.push(z),r++}if(r===Ee&&typeof me=="number"&&(me<0||isNaN(me))){let z={instancePath:s+"/limit/seed",keyword:"\
minimum"};e===null?e=[z]:e.push(z),r++}var ze=Ee===r;fe=fe||ze;let we=r;t(me,{instancePath:s+"/limit/seed",parentData:x,
parentDataProperty:"seed",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=we===
r;if(fe=fe||ze,fe)r=ye,e!==null&&(ye?e.length=ye:e=null);else{let z={instancePath:s+"/limit/seed",keyword:"anyOf"};e===null?
e=[z]:e.push(z),r++}var Je=ae===r}else var Je=!0}}else{let W={instancePath:s+"/limit",keyword:"type"};e===null?e=[W]:e.push(
W),r++}var g=c===r;_e=_e||g;let re=r;t(x,{instancePath:s+"/limit",parentData:n,parentDataProperty:"limit",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var g=re===r;if(_e=_e||g,_e)r=H,e!==null&&(H?e.length=H:e=null);else{
let W={instancePath:s+"/limit",keyword:"anyOf"};return e===null?e=[W]:e.push(W),r++,Ar.errors=e,!1}var ie=ue===r}else var ie=!0;
if(ie){if(n.c!==void 0){let x=n.c,ue=r,H=r,_e=!1,c=r;if(r===c)if(Array.isArray(x))if(x.length<1){let W={instancePath:s+"\
/c",keyword:"minItems"};e===null?e=[W]:e.push(W),r++}else{var L=!0;let W=x.length;for(let me=0;me<W;me++){let ae=x[me],ye=r,
fe=r,Ee=!1,we=r;if(r===we)if(typeof ae=="number"){if(ae<=0||isNaN(ae)){let S={instancePath:s+"/c/"+me,keyword:"exclusive\
Minimum"};e===null?e=[S]:e.push(S),r++}}else{let S={instancePath:s+"/c/"+me,keyword:"type"};e===null?e=[S]:e.push(S),r++}
var Ke=we===r;Ee=Ee||Ke;let G=r;t(ae,{instancePath:s+"/c/"+me,parentData:x,parentDataProperty:me,rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=G===r;if(Ee=Ee||Ke,Ee)r=fe,e!==null&&(fe?e.length=fe:e=null);else{
let S={instancePath:s+"/c/"+me,keyword:"anyOf"};e===null?e=[S]:e.push(S),r++}var L=ye===r;if(!L)break}}else{let W={instancePath:s+
"/c",keyword:"type"};e===null?e=[W]:e.push(W),r++}var Te=c===r;_e=_e||Te;let re=r;t(x,{instancePath:s+"/c",parentData:n,
parentDataProperty:"c",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Te=re===r;
if(_e=_e||Te,_e)r=H,e!==null&&(H?e.length=H:e=null);else{let W={instancePath:s+"/c",keyword:"anyOf"};return e===null?e=[
W]:e.push(W),r++,Ar.errors=e,!1}var ie=ue===r}else var ie=!0;if(ie){if(n.max_iterations!==void 0){let x=n.max_iterations,
ue=r,H=r,_e=!1,c=r;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x))){let W={instancePath:s+"/max_iterations",keyword:"type"};
e===null?e=[W]:e.push(W),r++}if(r===c&&typeof x=="number"&&(x<1||isNaN(x))){let W={instancePath:s+"/max_iterations",keyword:"\
minimum"};e===null?e=[W]:e.push(W),r++}var A=c===r;_e=_e||A;let re=r;t(x,{instancePath:s+"/max_iterations",parentData:n,
parentDataProperty:"max_iterations",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var A=re===
r;if(_e=_e||A,_e)r=H,e!==null&&(H?e.length=H:e=null);else{let W={instancePath:s+"/max_iterations",keyword:"anyOf"};return e===
null?e=[W]:e.push(W),r++,Ar.errors=e,!1}var ie=ue===r}else var ie=!0;if(ie){if(n.tolerance!==void 0){let x=n.tolerance,ue=r,
H=r,_e=!1,c=r;if(r===c)if(typeof x=="number"){if(x<=0||isNaN(x)){let W={instancePath:s+"/tolerance",keyword:"exclusiveMi\
nimum"};e===null?e=[W]:e.push(W),r++}}else{let W={instancePath:s+"/tolerance",keyword:"type"};e===null?e=[W]:e.push(W),r++}
var T=c===r;_e=_e||T;let re=r;t(x,{instancePath:s+"/tolerance",parentData:n,parentDataProperty:"tolerance",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=re===r;if(_e=_e||T,_e)r=H,e!==null&&(H?e.length=H:e=null);else{
let W={instancePath:s+"/tolerance",keyword:"anyOf"};return e===null?e=[W]:e.push(W),r++,Ar.errors=e,!1}var ie=ue===r}else
var ie=!0;if(ie){if(n.description!==void 0){let x=r;kr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:f,dynamicAnchors:o})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var ie=x===r}else var ie=!0;
if(ie){if(n.matrix!==void 0){let x=r;gr(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:f,
dynamicAnchors:o})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length);var ie=x===r}else var ie=!0;if(ie){if(n.when!==
void 0){let x=r;$r(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:f,dynamicAnchors:o})||
(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var ie=x===r}else var ie=!0;if(ie){if(n.needs!==void 0){let x=r;wr(
n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:o})||(e=e===null?wr.errors:
e.concat(wr.errors),r=e.length);var ie=x===r}else var ie=!0;if(ie){if(n.extends!==void 0){let x=r;br(n.extends,{instancePath:s+
"/extends",parentData:n,parentDataProperty:"extends",rootData:f,dynamicAnchors:o})||(e=e===null?br.errors:e.concat(br.errors),
r=e.length);var ie=x===r}else var ie=!0;if(ie){if(n.resources!==void 0){let x=r;xr(n.resources,{instancePath:s+"/resourc\
es",parentData:n,parentDataProperty:"resources",rootData:f,dynamicAnchors:o})||(e=e===null?xr.errors:e.concat(xr.errors),
r=e.length);var ie=x===r}else var ie=!0;if(ie){if(n.timeout!==void 0){let x=r;Or(n.timeout,{instancePath:s+"/timeout",parentData:n,
parentDataProperty:"timeout",rootData:f,dynamicAnchors:o})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);var ie=x===
r}else var ie=!0;if(ie){if(n.retry!==void 0){let x=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"\
retry",rootData:f,dynamicAnchors:o})||(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length);var ie=x===r}else var ie=!0;
if(ie){if(n.stop_if!==void 0){let x=r;Nr(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",
rootData:f,dynamicAnchors:o})||(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length);var ie=x===r}else var ie=!0;if(ie)if(n.
kind!==void 0){let x=r;if(n.kind!=="linear-probe")return Ar.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var ie=x===
r}else var ie=!0}}}}}}}}}}}}}}}}}}}}}else return Ar.errors=[{instancePath:s,keyword:"type"}],!1;return Ar.errors=e,r===0}
Ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ot={type:"object",properties:{weights:{type:"string"},data:{
type:"string"},split:{type:"string",minLength:1},items:{anyOf:[{type:"array",minItems:1,items:{anyOf:[{type:"integer",minimum:0},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},query:{anyOf:[{type:["array","null"],minItems:2,maxItems:2,
items:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},threshold:{anyOf:[
{type:"number",minimum:0,maximum:1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},matrix:{
$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"#/$defs/\
stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#/$defs/s\
tage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"attention-map"}},additionalProperties:!1};function fs(n,{
instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,ge=fs.evaluated;
if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){let Te=r;for(let A in n)if(!ds.call(ot.properties,A)){return fs.errors=[{instancePath:s,keyword:"additionalPropertie\
s"}],!1;break}if(Te===r){if(n.weights!==void 0){let A=r;if(typeof n.weights!="string")return fs.errors=[{instancePath:s+
"/weights",keyword:"type"}],!1;var i=A===r}else var i=!0;if(i){if(n.data!==void 0){let A=r;if(typeof n.data!="string")return fs.
errors=[{instancePath:s+"/data",keyword:"type"}],!1;var i=A===r}else var i=!0;if(i){if(n.split!==void 0){let A=n.split,T=r;
if(r===T)if(typeof A=="string"){if(jr(A)<1)return fs.errors=[{instancePath:s+"/split",keyword:"minLength"}],!1}else return fs.
errors=[{instancePath:s+"/split",keyword:"type"}],!1;var i=T===r}else var i=!0;if(i){if(n.items!==void 0){let A=n.items,
T=r,K=r,x=!1,ue=r;if(r===ue)if(Array.isArray(A))if(A.length<1){let c={instancePath:s+"/items",keyword:"minItems"};e===null?
e=[c]:e.push(c),r++}else{var ie=!0;let c=A.length;for(let re=0;re<c;re++){let J=A[re],W=r,me=r,ae=!1,ye=r;if(!(typeof J==
"number"&&!(J%1)&&!isNaN(J))){let we={instancePath:s+"/items/"+re,keyword:"type"};e===null?e=[we]:e.push(we),r++}if(r===
ye&&typeof J=="number"&&(J<0||isNaN(J))){let we={instancePath:s+"/items/"+re,keyword:"minimum"};e===null?e=[we]:e.push(we),
r++}var _=ye===r;ae=ae||_;let fe=r;t(J,{instancePath:s+"/items/"+re,parentData:A,parentDataProperty:re,rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _=fe===r;if(ae=ae||_,ae)r=me,e!==null&&(me?e.length=me:e=null);else{
let we={instancePath:s+"/items/"+re,keyword:"anyOf"};e===null?e=[we]:e.push(we),r++}var ie=W===r;if(!ie)break}}else{let c={
instancePath:s+"/items",keyword:"type"};e===null?e=[c]:e.push(c),r++}var Je=ue===r;x=x||Je;let H=r;t(A,{instancePath:s+"\
/items",parentData:n,parentDataProperty:"items",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=
e.length);var Je=H===r;if(x=x||Je,x)r=K,e!==null&&(K?e.length=K:e=null);else{let c={instancePath:s+"/items",keyword:"any\
Of"};return e===null?e=[c]:e.push(c),r++,fs.errors=e,!1}var i=T===r}else var i=!0;if(i){if(n.query!==void 0){let A=n.query,
T=r,K=r,x=!1,ue=r;if(!Array.isArray(A)&&A!==null){let c={instancePath:s+"/query",keyword:"type"};e===null?e=[c]:e.push(c),
r++}if(r===ue&&Array.isArray(A))if(A.length>2){let c={instancePath:s+"/query",keyword:"maxItems"};e===null?e=[c]:e.push(
c),r++}else if(A.length<2){let c={instancePath:s+"/query",keyword:"minItems"};e===null?e=[c]:e.push(c),r++}else{var ze=!0;
let c=A.length;for(let re=0;re<c;re++){let J=A[re],W=r,me=r,ae=!1,ye=r;if(!(typeof J=="number"&&!(J%1)&&!isNaN(J))){let we={
instancePath:s+"/query/"+re,keyword:"type"};e===null?e=[we]:e.push(we),r++}if(r===ye&&typeof J=="number"&&(J<0||isNaN(J))){
let we={instancePath:s+"/query/"+re,keyword:"minimum"};e===null?e=[we]:e.push(we),r++}var g=ye===r;ae=ae||g;let fe=r;t(J,
{instancePath:s+"/query/"+re,parentData:A,parentDataProperty:re,rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var g=fe===r;if(ae=ae||g,ae)r=me,e!==null&&(me?e.length=me:e=null);else{let we={instancePath:s+"/q\
uery/"+re,keyword:"anyOf"};e===null?e=[we]:e.push(we),r++}var ze=W===r;if(!ze)break}}var L=ue===r;x=x||L;let H=r;t(A,{instancePath:s+
"/query",parentData:n,parentDataProperty:"query",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var L=H===r;if(x=x||L,x)r=K,e!==null&&(K?e.length=K:e=null);else{let c={instancePath:s+"/query",keyword:"any\
Of"};return e===null?e=[c]:e.push(c),r++,fs.errors=e,!1}var i=T===r}else var i=!0;if(i){if(n.threshold!==void 0){let A=n.
threshold,T=r,K=r,x=!1,ue=r;if(r===ue)if(typeof A=="number"){if(A>1||isNaN(A)){let c={instancePath:s+"/threshold",keyword:"\
maximum"};e===null?e=[c]:e.push(c),r++}else if(A<0||isNaN(A)){let c={instancePath:s+"/threshold",keyword:"minimum"};e===
null?e=[c]:e.push(c),r++}}else{let c={instancePath:s+"/threshold",keyword:"type"};e===null?e=[c]:e.push(c),r++}var Ke=ue===
r;x=x||Ke;let H=r;t(A,{instancePath:s+"/threshold",parentData:n,parentDataProperty:"threshold",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ke=H===r;if(x=x||Ke,x)r=K,e!==null&&(K?e.length=K:e=null);else{let c={
instancePath:s+"/threshold",keyword:"anyOf"};return e===null?e=[c]:e.push(c),r++,fs.errors=e,!1}var i=T===r}else var i=!0;
if(i){if(n.description!==void 0){let A=r;kr(n.description,{instancePath:s+"/description",parentData:n,parentDataProperty:"\
description",rootData:f,dynamicAnchors:o})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var i=A===r}else var i=!0;
if(i){if(n.matrix!==void 0){let A=r;gr(n.matrix,{instancePath:s+"/matrix",parentData:n,parentDataProperty:"matrix",rootData:f,
dynamicAnchors:o})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length);var i=A===r}else var i=!0;if(i){if(n.when!==void 0){
let A=r;$r(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"when",rootData:f,dynamicAnchors:o})||(e=e===null?
$r.errors:e.concat($r.errors),r=e.length);var i=A===r}else var i=!0;if(i){if(n.needs!==void 0){let A=r;wr(n.needs,{instancePath:s+
"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:o})||(e=e===null?wr.errors:e.concat(wr.errors),
r=e.length);var i=A===r}else var i=!0;if(i){if(n.extends!==void 0){let A=r;br(n.extends,{instancePath:s+"/extends",parentData:n,
parentDataProperty:"extends",rootData:f,dynamicAnchors:o})||(e=e===null?br.errors:e.concat(br.errors),r=e.length);var i=A===
r}else var i=!0;if(i){if(n.resources!==void 0){let A=r;xr(n.resources,{instancePath:s+"/resources",parentData:n,parentDataProperty:"\
resources",rootData:f,dynamicAnchors:o})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);var i=A===r}else var i=!0;
if(i){if(n.timeout!==void 0){let A=r;Or(n.timeout,{instancePath:s+"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,
dynamicAnchors:o})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);var i=A===r}else var i=!0;if(i){if(n.retry!==void 0){
let A=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,parentDataProperty:"retry",rootData:f,dynamicAnchors:o})||(e=e===
null?Pr.errors:e.concat(Pr.errors),r=e.length);var i=A===r}else var i=!0;if(i){if(n.stop_if!==void 0){let A=r;Nr(n.stop_if,
{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"stop_if",rootData:f,dynamicAnchors:o})||(e=e===null?Nr.errors:
e.concat(Nr.errors),r=e.length);var i=A===r}else var i=!0;if(i)if(n.kind!==void 0){let A=r;if(n.kind!=="attention-map")return fs.
errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var i=A===r}else var i=!0}}}}}}}}}}}}}}}}else return fs.errors=[{instancePath:s,
keyword:"type"}],!1;return fs.errors=e,r===0}fs.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var at={type:"objec\
t",properties:{argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expressi\
on"}]},run:{type:"string"},shell:{anyOf:[{type:"string",enum:["sh","bash"]},{$ref:"#/$defs/expression"}]},inputs:{anyOf:[
{type:"object",additionalProperties:{type:"string"}},{$ref:"#/$defs/expression"}]},code:{anyOf:[{type:"array",items:{type:"\
string",minLength:1}},{$ref:"#/$defs/expression"}]},outputs:{anyOf:[{type:"object",additionalProperties:{type:"string",minLength:1}},
{$ref:"#/$defs/expression"}]},env:{anyOf:[{type:"object",additionalProperties:{type:["string","number","boolean"]}},{$ref:"\
#/$defs/expression"}]},local_env:{anyOf:[{type:"object",additionalProperties:{type:["string","number","boolean"]}},{$ref:"\
#/$defs/expression"}]},cwd:{type:"string"},checkpoints:{anyOf:[{type:"object",required:["glob"],properties:{glob:{type:"\
string",minLength:1},order:{anyOf:[{type:"string",enum:["number","mtime","name"]},{$ref:"#/$defs/expression"}]},validate:{
anyOf:[{anyOf:[{type:"string",enum:["auto","none","zip","safetensors","json"]},{type:"object",required:["argv"],properties:{
argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},timeout:{
anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},
{$ref:"#/$defs/expression"}]},keep:{anyOf:[{type:"object",required:["last"],properties:{last:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#\
/$defs/expression"}]},resume:{anyOf:[{type:"object",required:["args_if_found"],properties:{args_if_found:{anyOf:[{type:"\
array",items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},only_if_same:{anyOf:[{type:"object",additionalProperties:{
anyOf:[{anyOf:[{type:["string","number","boolean"]},{type:"object",required:["resource"],properties:{resource:{anyOf:[{type:"\
string",enum:["cpus","gpus"]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{type:"object",required:["argv"],properties:{
argv:{anyOf:[{type:"array",minItems:1,items:{type:["string","number","boolean"]}},{$ref:"#/$defs/expression"}]},timeout:{
anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},otherwise:{anyOf:[{type:"string",enum:["refuse","start-anew"]},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},metrics:{anyOf:[{type:"object",required:[
"file"],properties:{file:{type:"string",minLength:1},format:{anyOf:[{type:"string",enum:["json","jsonl"]},{$ref:"#/$defs\
/expression"}]},step:{type:"string"}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},progress:{anyOf:[{type:"obj\
ect",required:["total"],properties:{total:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]},step:{type:["\
string","null"]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},description:{$ref:"#/$defs/stage-description"},
matrix:{$ref:"#/$defs/stage-matrix"},when:{$ref:"#/$defs/stage-when"},needs:{$ref:"#/$defs/stage-needs"},extends:{$ref:"\
#/$defs/stage-extends"},resources:{$ref:"#/$defs/stage-resources"},timeout:{$ref:"#/$defs/stage-timeout"},retry:{$ref:"#\
/$defs/stage-retry"},stop_if:{$ref:"#/$defs/stage-stop_if"},kind:{const:"command"}},additionalProperties:!1},Ln=new RegExp(
"^(\\d+(\\.\\d+)?(ms|s|m|h))+$","u");function Jr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){
let e=null,r=0,ge=Jr.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n==
"object"&&!Array.isArray(n)){let X=r;for(let $ in n)if(!ds.call(at.properties,$)){return Jr.errors=[{instancePath:s,keyword:"\
additionalProperties"}],!1;break}if(X===r){if(n.argv!==void 0){let $=n.argv,B=r,le=r,V=!1,sr=r;if(r===sr)if(Array.isArray(
$))if($.length<1){let m={instancePath:s+"/argv",keyword:"minItems"};e===null?e=[m]:e.push(m),r++}else{var i=!0;let m=$.length;
for(let h=0;h<m;h++){let k=$[h],l=r;if(typeof k!="string"&&typeof k!="number"&&typeof k!="boolean"){let Z={instancePath:s+
"/argv/"+h,keyword:"type"};e===null?e=[Z]:e.push(Z),r++}var i=l===r;if(!i)break}}else{let m={instancePath:s+"/argv",keyword:"\
type"};e===null?e=[m]:e.push(m),r++}var ie=sr===r;V=V||ie;let v=r;t($,{instancePath:s+"/argv",parentData:n,parentDataProperty:"\
argv",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=v===r;if(V=V||ie,V)r=le,
e!==null&&(le?e.length=le:e=null);else{let m={instancePath:s+"/argv",keyword:"anyOf"};return e===null?e=[m]:e.push(m),r++,
Jr.errors=e,!1}var _=B===r}else var _=!0;if(_){if(n.run!==void 0){let $=r;if(typeof n.run!="string")return Jr.errors=[{instancePath:s+
"/run",keyword:"type"}],!1;var _=$===r}else var _=!0;if(_){if(n.shell!==void 0){let $=n.shell,B=r,le=r,V=!1,sr=r;if(typeof $!=
"string"){let h={instancePath:s+"/shell",keyword:"type"};e===null?e=[h]:e.push(h),r++}if(!($==="sh"||$==="bash")){let h={
instancePath:s+"/shell",keyword:"enum"};e===null?e=[h]:e.push(h),r++}var Je=sr===r;V=V||Je;let v=r;t($,{instancePath:s+"\
/shell",parentData:n,parentDataProperty:"shell",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=
e.length);var Je=v===r;if(V=V||Je,V)r=le,e!==null&&(le?e.length=le:e=null);else{let h={instancePath:s+"/shell",keyword:"\
anyOf"};return e===null?e=[h]:e.push(h),r++,Jr.errors=e,!1}var _=B===r}else var _=!0;if(_){if(n.inputs!==void 0){let $=n.
inputs,B=r,le=r,V=!1,sr=r;if(r===sr)if($&&typeof $=="object"&&!Array.isArray($))for(let h in $){let k=r;if(typeof $[h]!=
"string"){let l={instancePath:s+"/inputs/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[l]:e.push(
l),r++}var ze=k===r;if(!ze)break}else{let h={instancePath:s+"/inputs",keyword:"type"};e===null?e=[h]:e.push(h),r++}var g=sr===
r;V=V||g;let v=r;t($,{instancePath:s+"/inputs",parentData:n,parentDataProperty:"inputs",rootData:f,dynamicAnchors:o})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var g=v===r;if(V=V||g,V)r=le,e!==null&&(le?e.length=le:e=null);else{let h={
instancePath:s+"/inputs",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,Jr.errors=e,!1}var _=B===r}else var _=!0;if(_){
if(n.code!==void 0){let $=n.code,B=r,le=r,V=!1,sr=r;if(r===sr)if(Array.isArray($)){var L=!0;let h=$.length;for(let k=0;k<
h;k++){let l=$[k],O=r;if(r===O)if(typeof l=="string"){if(jr(l)<1){let d={instancePath:s+"/code/"+k,keyword:"minLength"};
e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:s+"/code/"+k,keyword:"type"};e===null?e=[d]:e.push(d),r++}var L=O===
r;if(!L)break}}else{let h={instancePath:s+"/code",keyword:"type"};e===null?e=[h]:e.push(h),r++}var Ke=sr===r;V=V||Ke;let v=r;
t($,{instancePath:s+"/code",parentData:n,parentDataProperty:"code",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var Ke=v===r;if(V=V||Ke,V)r=le,e!==null&&(le?e.length=le:e=null);else{let h={instancePath:s+
"/code",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,Jr.errors=e,!1}var _=B===r}else var _=!0;if(_){if(n.outputs!==
void 0){let $=n.outputs,B=r,le=r,V=!1,sr=r;if(r===sr)if($&&typeof $=="object"&&!Array.isArray($))for(let h in $){let k=$[h],
l=r;if(r===l)if(typeof k=="string"){if(jr(k)<1){let O={instancePath:s+"/outputs/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),
keyword:"minLength"};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:s+"/outputs/"+h.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type"};e===null?e=[O]:e.push(O),r++}var Te=l===r;if(!Te)break}else{let h={instancePath:s+"/outputs",keyword:"\
type"};e===null?e=[h]:e.push(h),r++}var A=sr===r;V=V||A;let v=r;t($,{instancePath:s+"/outputs",parentData:n,parentDataProperty:"\
outputs",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var A=v===r;if(V=V||A,V)r=le,
e!==null&&(le?e.length=le:e=null);else{let h={instancePath:s+"/outputs",keyword:"anyOf"};return e===null?e=[h]:e.push(h),
r++,Jr.errors=e,!1}var _=B===r}else var _=!0;if(_){if(n.env!==void 0){let $=n.env,B=r,le=r,V=!1,sr=r;if(r===sr)if($&&typeof $==
"object"&&!Array.isArray($))for(let h in $){let k=$[h],l=r;if(typeof k!="string"&&typeof k!="number"&&typeof k!="boolean"){
let O={instancePath:s+"/env/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[O]:e.push(O),r++}var T=l===
r;if(!T)break}else{let h={instancePath:s+"/env",keyword:"type"};e===null?e=[h]:e.push(h),r++}var K=sr===r;V=V||K;let v=r;
t($,{instancePath:s+"/env",parentData:n,parentDataProperty:"env",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var K=v===r;if(V=V||K,V)r=le,e!==null&&(le?e.length=le:e=null);else{let h={instancePath:s+"/env",keyword:"\
anyOf"};return e===null?e=[h]:e.push(h),r++,Jr.errors=e,!1}var _=B===r}else var _=!0;if(_){if(n.local_env!==void 0){let $=n.
local_env,B=r,le=r,V=!1,sr=r;if(r===sr)if($&&typeof $=="object"&&!Array.isArray($))for(let h in $){let k=$[h],l=r;if(typeof k!=
"string"&&typeof k!="number"&&typeof k!="boolean"){let O={instancePath:s+"/local_env/"+h.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type"};e===null?e=[O]:e.push(O),r++}var x=l===r;if(!x)break}else{let h={instancePath:s+"/local_env",keyword:"\
type"};e===null?e=[h]:e.push(h),r++}var ue=sr===r;V=V||ue;let v=r;t($,{instancePath:s+"/local_env",parentData:n,parentDataProperty:"\
local_env",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ue=v===r;if(V=V||ue,V)
r=le,e!==null&&(le?e.length=le:e=null);else{let h={instancePath:s+"/local_env",keyword:"anyOf"};return e===null?e=[h]:e.
push(h),r++,Jr.errors=e,!1}var _=B===r}else var _=!0;if(_){if(n.cwd!==void 0){let $=r;if(typeof n.cwd!="string")return Jr.
errors=[{instancePath:s+"/cwd",keyword:"type"}],!1;var _=$===r}else var _=!0;if(_){if(n.checkpoints!==void 0){let $=n.checkpoints,
B=r,le=r,V=!1,sr=r;if(r===sr)if($&&typeof $=="object"&&!Array.isArray($)){let h;if($.glob===void 0&&(h="glob")){let k={instancePath:s+
"/checkpoints",keyword:"required"};e===null?e=[k]:e.push(k),r++}else{let k=r;for(let l in $)if(!(l==="glob"||l==="order"||
l==="validate"||l==="keep")){let O={instancePath:s+"/checkpoints",keyword:"additionalProperties"};e===null?e=[O]:e.push(
O),r++;break}if(k===r){if($.glob!==void 0){let l=$.glob,O=r;if(r===O)if(typeof l=="string"){if(jr(l)<1){let Z={instancePath:s+
"/checkpoints/glob",keyword:"minLength"};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:s+"/checkpoints/glob",keyword:"\
type"};e===null?e=[Z]:e.push(Z),r++}var H=O===r}else var H=!0;if(H){if($.order!==void 0){let l=$.order,O=r,Z=r,d=!1,a=r;
if(typeof l!="string"){let u={instancePath:s+"/checkpoints/order",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(!(l===
"number"||l==="mtime"||l==="name")){let u={instancePath:s+"/checkpoints/order",keyword:"enum"};e===null?e=[u]:e.push(u),
r++}var _e=a===r;d=d||_e;let ee=r;t(l,{instancePath:s+"/checkpoints/order",parentData:$,parentDataProperty:"order",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _e=ee===r;if(d=d||_e,d)r=Z,e!==null&&(Z?e.length=
Z:e=null);else{let u={instancePath:s+"/checkpoints/order",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var H=O===r}else
var H=!0;if(H){if($.validate!==void 0){let l=$.validate,O=r,Z=r,d=!1,a=r,ee=r,Y=!1,u=r;if(typeof l!="string"){let p={instancePath:s+
"/checkpoints/validate",keyword:"type"};e===null?e=[p]:e.push(p),r++}if(!(l==="auto"||l==="none"||l==="zip"||l==="safete\
nsors"||l==="json")){let p={instancePath:s+"/checkpoints/validate",keyword:"enum"};e===null?e=[p]:e.push(p),r++}var me=u===
r;Y=Y||me;let y=r;if(r===y)if(l&&typeof l=="object"&&!Array.isArray(l)){let p;if(l.argv===void 0&&(p="argv")){let qe={instancePath:s+
"/checkpoints/validate",keyword:"required"};e===null?e=[qe]:e.push(qe),r++}else{let qe=r;for(let C in l)if(!(C==="argv"||
C==="timeout")){let xe={instancePath:s+"/checkpoints/validate",keyword:"additionalProperties"};e===null?e=[xe]:e.push(xe),
r++;break}if(qe===r){if(l.argv!==void 0){let C=l.argv,xe=r,D=r,Ue=!1,oe=r;if(r===oe)if(Array.isArray(C))if(C.length<1){let er={
instancePath:s+"/checkpoints/validate/argv",keyword:"minItems"};e===null?e=[er]:e.push(er),r++}else{var c=!0;let er=C.length;
for(let pe=0;pe<er;pe++){let ar=C[pe],pr=r;if(typeof ar!="string"&&typeof ar!="number"&&typeof ar!="boolean"){let he={instancePath:s+
"/checkpoints/validate/argv/"+pe,keyword:"type"};e===null?e=[he]:e.push(he),r++}var c=pr===r;if(!c)break}}else{let er={instancePath:s+
"/checkpoints/validate/argv",keyword:"type"};e===null?e=[er]:e.push(er),r++}var re=oe===r;Ue=Ue||re;let Se=r;t(C,{instancePath:s+
"/checkpoints/validate/argv",parentData:l,parentDataProperty:"argv",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var re=Se===r;if(Ue=Ue||re,Ue)r=D,e!==null&&(D?e.length=D:e=null);else{let er={instancePath:s+
"/checkpoints/validate/argv",keyword:"anyOf"};e===null?e=[er]:e.push(er),r++}var J=xe===r}else var J=!0;if(J)if(l.timeout!==
void 0){let C=l.timeout,xe=r,D=r,Ue=!1,oe=r;if(r===oe)if(typeof C=="string"){if(!Ln.test(C)){let pe={instancePath:s+"/ch\
eckpoints/validate/timeout",keyword:"pattern"};e===null?e=[pe]:e.push(pe),r++}}else{let pe={instancePath:s+"/checkpoints\
/validate/timeout",keyword:"type"};e===null?e=[pe]:e.push(pe),r++}var W=oe===r;Ue=Ue||W;let Se=r;t(C,{instancePath:s+"/c\
heckpoints/validate/timeout",parentData:l,parentDataProperty:"timeout",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var W=Se===r;if(Ue=Ue||W,Ue)r=D,e!==null&&(D?e.length=D:e=null);else{let pe={instancePath:s+
"/checkpoints/validate/timeout",keyword:"anyOf"};e===null?e=[pe]:e.push(pe),r++}var J=xe===r}else var J=!0}}}else{let p={
instancePath:s+"/checkpoints/validate",keyword:"type"};e===null?e=[p]:e.push(p),r++}var me=y===r;if(Y=Y||me,Y)r=ee,e!==null&&
(ee?e.length=ee:e=null);else{let p={instancePath:s+"/checkpoints/validate",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}
var ae=a===r;d=d||ae;let E=r;t(l,{instancePath:s+"/checkpoints/validate",parentData:$,parentDataProperty:"validate",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ae=E===r;if(d=d||ae,d)r=Z,e!==null&&(Z?e.length=
Z:e=null);else{let p={instancePath:s+"/checkpoints/validate",keyword:"anyOf"};e===null?e=[p]:e.push(p),r++}var H=O===r}else
var H=!0;if(H)if($.keep!==void 0){let l=$.keep,O=r,Z=r,d=!1,a=r;if(r===a)if(l&&typeof l=="object"&&!Array.isArray(l)){let u;
if(l.last===void 0&&(u="last")){let y={instancePath:s+"/checkpoints/keep",keyword:"required"};e===null?e=[y]:e.push(y),r++}else{
let y=r;for(let E in l)if(E!=="last"){let M={instancePath:s+"/checkpoints/keep",keyword:"additionalProperties"};e===null?
e=[M]:e.push(M),r++;break}if(y===r&&l.last!==void 0){let E=l.last,M=r,p=!1,qe=r;if(!(typeof E=="number"&&!(E%1)&&!isNaN(
E))){let xe={instancePath:s+"/checkpoints/keep/last",keyword:"type"};e===null?e=[xe]:e.push(xe),r++}if(r===qe&&typeof E==
"number"&&(E<1||isNaN(E))){let xe={instancePath:s+"/checkpoints/keep/last",keyword:"minimum"};e===null?e=[xe]:e.push(xe),
r++}var ye=qe===r;p=p||ye;let C=r;t(E,{instancePath:s+"/checkpoints/keep/last",parentData:l,parentDataProperty:"last",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ye=C===r;if(p=p||ye,p)r=M,e!==null&&(M?e.length=
M:e=null);else{let xe={instancePath:s+"/checkpoints/keep/last",keyword:"anyOf"};e===null?e=[xe]:e.push(xe),r++}}}}else{let u={
instancePath:s+"/checkpoints/keep",keyword:"type"};e===null?e=[u]:e.push(u),r++}var fe=a===r;d=d||fe;let ee=r;t(l,{instancePath:s+
"/checkpoints/keep",parentData:$,parentDataProperty:"keep",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var fe=ee===r;if(d=d||fe,d)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let u={instancePath:s+"/checkp\
oints/keep",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var H=O===r}else var H=!0}}}}}else{let h={instancePath:s+"/che\
ckpoints",keyword:"type"};e===null?e=[h]:e.push(h),r++}var Ee=sr===r;V=V||Ee;let v=r;t($,{instancePath:s+"/checkpoints",
parentData:n,parentDataProperty:"checkpoints",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.
length);var Ee=v===r;if(V=V||Ee,V)r=le,e!==null&&(le?e.length=le:e=null);else{let h={instancePath:s+"/checkpoints",keyword:"\
anyOf"};return e===null?e=[h]:e.push(h),r++,Jr.errors=e,!1}var _=B===r}else var _=!0;if(_){if(n.resume!==void 0){let $=n.
resume,B=r,le=r,V=!1,sr=r;if(r===sr)if($&&typeof $=="object"&&!Array.isArray($)){let h;if($.args_if_found===void 0&&(h="\
args_if_found")){let k={instancePath:s+"/resume",keyword:"required"};e===null?e=[k]:e.push(k),r++}else{let k=r;for(let l in $)
if(!(l==="args_if_found"||l==="only_if_same"||l==="otherwise")){let O={instancePath:s+"/resume",keyword:"additionalPrope\
rties"};e===null?e=[O]:e.push(O),r++;break}if(k===r){if($.args_if_found!==void 0){let l=$.args_if_found,O=r,Z=r,d=!1,a=r;
if(r===a)if(Array.isArray(l)){var we=!0;let Y=l.length;for(let u=0;u<Y;u++){let y=l[u],E=r;if(typeof y!="string"&&typeof y!=
"number"&&typeof y!="boolean"){let p={instancePath:s+"/resume/args_if_found/"+u,keyword:"type"};e===null?e=[p]:e.push(p),
r++}var we=E===r;if(!we)break}}else{let Y={instancePath:s+"/resume/args_if_found",keyword:"type"};e===null?e=[Y]:e.push(
Y),r++}var G=a===r;d=d||G;let ee=r;t(l,{instancePath:s+"/resume/args_if_found",parentData:$,parentDataProperty:"args_if_\
found",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var G=ee===r;if(d=d||G,d)r=Z,e!==
null&&(Z?e.length=Z:e=null);else{let Y={instancePath:s+"/resume/args_if_found",keyword:"anyOf"};e===null?e=[Y]:e.push(Y),
r++}var z=O===r}else var z=!0;if(z){if($.only_if_same!==void 0){let l=$.only_if_same,O=r,Z=r,d=!1,a=r;if(r===a)if(l&&typeof l==
"object"&&!Array.isArray(l))for(let u in l){let y=l[u],E=r,M=r,p=!1,qe=r,C=r,xe=!1,D=r;if(typeof y!="string"&&typeof y!=
"number"&&typeof y!="boolean"){let er={instancePath:s+"/resume/only_if_same/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
type"};e===null?e=[er]:e.push(er),r++}var w=D===r;xe=xe||w;let Ue=r;if(r===Ue)if(y&&typeof y=="object"&&!Array.isArray(y)){
let er;if(y.resource===void 0&&(er="resource")){let pe={instancePath:s+"/resume/only_if_same/"+u.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"required"};e===null?e=[pe]:e.push(pe),r++}else{let pe=r;for(let ar in y)if(ar!=="resource"){let pr={
instancePath:s+"/resume/only_if_same/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"additionalProperties"};e===null?
e=[pr]:e.push(pr),r++;break}if(pe===r&&y.resource!==void 0){let ar=y.resource,pr=r,Oe=!1,he=r;if(typeof ar!="string"){let je={
instancePath:s+"/resume/only_if_same/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/resource",keyword:"type"};e===null?e=[
je]:e.push(je),r++}if(!(ar==="cpus"||ar==="gpus")){let je={instancePath:s+"/resume/only_if_same/"+u.replace(/~/g,"~0").replace(
/\//g,"~1")+"/resource",keyword:"enum"};e===null?e=[je]:e.push(je),r++}var S=he===r;Oe=Oe||S;let ve=r;t(ar,{instancePath:s+
"/resume/only_if_same/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/resource",parentData:y,parentDataProperty:"resource",
rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var S=ve===r;if(Oe=Oe||S,Oe)r=pr,e!==
null&&(pr?e.length=pr:e=null);else{let je={instancePath:s+"/resume/only_if_same/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+
"/resource",keyword:"anyOf"};e===null?e=[je]:e.push(je),r++}}}}else{let er={instancePath:s+"/resume/only_if_same/"+u.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[er]:e.push(er),r++}var w=Ue===r;if(xe=xe||w,w)var te=!0;let oe=r;
if(r===oe)if(y&&typeof y=="object"&&!Array.isArray(y)){let er;if(y.argv===void 0&&(er="argv")){let pe={instancePath:s+"/\
resume/only_if_same/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"required"};e===null?e=[pe]:e.push(pe),r++}else{let pe=r;
for(let ar in y)if(!(ar==="argv"||ar==="timeout")){let pr={instancePath:s+"/resume/only_if_same/"+u.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"additionalProperties"};e===null?e=[pr]:e.push(pr),r++;break}if(pe===r){if(y.argv!==void 0){let ar=y.
argv,pr=r,Oe=r,he=!1,ve=r;if(r===ve)if(Array.isArray(ar))if(ar.length<1){let De={instancePath:s+"/resume/only_if_same/"+
u.replace(/~/g,"~0").replace(/\//g,"~1")+"/argv",keyword:"minItems"};e===null?e=[De]:e.push(De),r++}else{var ce=!0;let De=ar.
length;for(let P=0;P<De;P++){let Ne=ar[P],de=r;if(typeof Ne!="string"&&typeof Ne!="number"&&typeof Ne!="boolean"){let Fe={
instancePath:s+"/resume/only_if_same/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/argv/"+P,keyword:"type"};e===null?e=[Fe]:
e.push(Fe),r++}var ce=de===r;if(!ce)break}}else{let De={instancePath:s+"/resume/only_if_same/"+u.replace(/~/g,"~0").replace(
/\//g,"~1")+"/argv",keyword:"type"};e===null?e=[De]:e.push(De),r++}var N=ve===r;he=he||N;let je=r;t(ar,{instancePath:s+"\
/resume/only_if_same/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/argv",parentData:y,parentDataProperty:"argv",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var N=je===r;if(he=he||N,he)r=Oe,e!==null&&(Oe?e.
length=Oe:e=null);else{let De={instancePath:s+"/resume/only_if_same/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/argv",keyword:"\
anyOf"};e===null?e=[De]:e.push(De),r++}var U=pr===r}else var U=!0;if(U)if(y.timeout!==void 0){let ar=y.timeout,pr=r,Oe=r,
he=!1,ve=r;if(r===ve)if(typeof ar=="string"){if(!Ln.test(ar)){let P={instancePath:s+"/resume/only_if_same/"+u.replace(/~/g,
"~0").replace(/\//g,"~1")+"/timeout",keyword:"pattern"};e===null?e=[P]:e.push(P),r++}}else{let P={instancePath:s+"/resum\
e/only_if_same/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/timeout",keyword:"type"};e===null?e=[P]:e.push(P),r++}var I=ve===
r;he=he||I;let je=r;t(ar,{instancePath:s+"/resume/only_if_same/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/timeout",parentData:y,
parentDataProperty:"timeout",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var I=je===
r;if(he=he||I,he)r=Oe,e!==null&&(Oe?e.length=Oe:e=null);else{let P={instancePath:s+"/resume/only_if_same/"+u.replace(/~/g,
"~0").replace(/\//g,"~1")+"/timeout",keyword:"anyOf"};e===null?e=[P]:e.push(P),r++}var U=pr===r}else var U=!0}}}else{let er={
instancePath:s+"/resume/only_if_same/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[er]:e.push(er),
r++}var w=oe===r;if(xe=xe||w,w&&te!==!0&&(te=!0),xe)r=C,e!==null&&(C?e.length=C:e=null);else{let er={instancePath:s+"/re\
sume/only_if_same/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?e=[er]:e.push(er),r++}var F=qe===
r;p=p||F;let Se=r;t(y,{instancePath:s+"/resume/only_if_same/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:u,
rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var F=Se===r;if(p=p||F,p)r=M,e!==null&&
(M?e.length=M:e=null);else{let er={instancePath:s+"/resume/only_if_same/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
anyOf"};e===null?e=[er]:e.push(er),r++}var Ge=E===r;if(!Ge)break}else{let u={instancePath:s+"/resume/only_if_same",keyword:"\
type"};e===null?e=[u]:e.push(u),r++}var or=a===r;d=d||or;let ee=r;t(l,{instancePath:s+"/resume/only_if_same",parentData:$,
parentDataProperty:"only_if_same",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var or=ee===
r;if(d=d||or,d)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let u={instancePath:s+"/resume/only_if_same",keyword:"anyOf"};e===
null?e=[u]:e.push(u),r++}var z=O===r}else var z=!0;if(z)if($.otherwise!==void 0){let l=$.otherwise,O=r,Z=r,d=!1,a=r;if(typeof l!=
"string"){let u={instancePath:s+"/resume/otherwise",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(!(l==="refuse"||l===
"start-anew")){let u={instancePath:s+"/resume/otherwise",keyword:"enum"};e===null?e=[u]:e.push(u),r++}var j=a===r;d=d||j;
let ee=r;t(l,{instancePath:s+"/resume/otherwise",parentData:$,parentDataProperty:"otherwise",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var j=ee===r;if(d=d||j,d)r=Z,e!==null&&(Z?e.length=Z:e=null);else{let u={
instancePath:s+"/resume/otherwise",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var z=O===r}else var z=!0}}}}else{let h={
instancePath:s+"/resume",keyword:"type"};e===null?e=[h]:e.push(h),r++}var se=sr===r;V=V||se;let v=r;t($,{instancePath:s+
"/resume",parentData:n,parentDataProperty:"resume",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var se=v===r;if(V=V||se,V)r=le,e!==null&&(le?e.length=le:e=null);else{let h={instancePath:s+"/resume",keyword:"\
anyOf"};return e===null?e=[h]:e.push(h),r++,Jr.errors=e,!1}var _=B===r}else var _=!0;if(_){if(n.metrics!==void 0){let $=n.
metrics,B=r,le=r,V=!1,sr=r;if(r===sr)if($&&typeof $=="object"&&!Array.isArray($)){let h;if($.file===void 0&&(h="file")){
let k={instancePath:s+"/metrics",keyword:"required"};e===null?e=[k]:e.push(k),r++}else{let k=r;for(let l in $)if(!(l==="\
file"||l==="format"||l==="step")){let O={instancePath:s+"/metrics",keyword:"additionalProperties"};e===null?e=[O]:e.push(
O),r++;break}if(k===r){if($.file!==void 0){let l=$.file,O=r;if(r===O)if(typeof l=="string"){if(jr(l)<1){let Z={instancePath:s+
"/metrics/file",keyword:"minLength"};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:s+"/metrics/file",keyword:"t\
ype"};e===null?e=[Z]:e.push(Z),r++}var lr=O===r}else var lr=!0;if(lr){if($.format!==void 0){let l=$.format,O=r,Z=r,d=!1,
a=r;if(typeof l!="string"){let u={instancePath:s+"/metrics/format",keyword:"type"};e===null?e=[u]:e.push(u),r++}if(!(l===
"json"||l==="jsonl")){let u={instancePath:s+"/metrics/format",keyword:"enum"};e===null?e=[u]:e.push(u),r++}var Ze=a===r;
d=d||Ze;let ee=r;t(l,{instancePath:s+"/metrics/format",parentData:$,parentDataProperty:"format",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ze=ee===r;if(d=d||Ze,d)r=Z,e!==null&&(Z?e.length=Z:e=null);else{
let u={instancePath:s+"/metrics/format",keyword:"anyOf"};e===null?e=[u]:e.push(u),r++}var lr=O===r}else var lr=!0;if(lr)
if($.step!==void 0){let l=r;if(typeof $.step!="string"){let Z={instancePath:s+"/metrics/step",keyword:"type"};e===null?e=
[Z]:e.push(Z),r++}var lr=l===r}else var lr=!0}}}}else{let h={instancePath:s+"/metrics",keyword:"type"};e===null?e=[h]:e.
push(h),r++}var ur=sr===r;V=V||ur;let v=r;t($,{instancePath:s+"/metrics",parentData:n,parentDataProperty:"metrics",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ur=v===r;if(V=V||ur,V)r=le,e!==null&&(le?e.length=
le:e=null);else{let h={instancePath:s+"/metrics",keyword:"anyOf"};return e===null?e=[h]:e.push(h),r++,Jr.errors=e,!1}var _=B===
r}else var _=!0;if(_){if(n.progress!==void 0){let $=n.progress,B=r,le=r,V=!1,sr=r;if(r===sr)if($&&typeof $=="object"&&!Array.
isArray($)){let h;if($.total===void 0&&(h="total")){let k={instancePath:s+"/progress",keyword:"required"};e===null?e=[k]:
e.push(k),r++}else{let k=r;for(let l in $)if(!(l==="total"||l==="step")){let O={instancePath:s+"/progress",keyword:"addi\
tionalProperties"};e===null?e=[O]:e.push(O),r++;break}if(k===r){if($.total!==void 0){let l=$.total,O=r,Z=r,d=!1,a=r;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){let Y={instancePath:s+"/progress/total",keyword:"type"};e===null?e=[Y]:e.push(Y),r++}if(r===
a&&typeof l=="number"&&(l<1||isNaN(l))){let Y={instancePath:s+"/progress/total",keyword:"minimum"};e===null?e=[Y]:e.push(
Y),r++}var be=a===r;d=d||be;let ee=r;t(l,{instancePath:s+"/progress/total",parentData:$,parentDataProperty:"total",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var be=ee===r;if(d=d||be,d)r=Z,e!==null&&(Z?e.length=
Z:e=null);else{let Y={instancePath:s+"/progress/total",keyword:"anyOf"};e===null?e=[Y]:e.push(Y),r++}var Qe=O===r}else var Qe=!0;
if(Qe)if($.step!==void 0){let l=$.step,O=r;if(typeof l!="string"&&l!==null){let d={instancePath:s+"/progress/step",keyword:"\
type"};e===null?e=[d]:e.push(d),r++}var Qe=O===r}else var Qe=!0}}}else{let h={instancePath:s+"/progress",keyword:"type"};
e===null?e=[h]:e.push(h),r++}var b=sr===r;V=V||b;let v=r;t($,{instancePath:s+"/progress",parentData:n,parentDataProperty:"\
progress",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var b=v===r;if(V=V||b,V)r=le,
e!==null&&(le?e.length=le:e=null);else{let h={instancePath:s+"/progress",keyword:"anyOf"};return e===null?e=[h]:e.push(h),
r++,Jr.errors=e,!1}var _=B===r}else var _=!0;if(_){if(n.description!==void 0){let $=r;kr(n.description,{instancePath:s+"\
/description",parentData:n,parentDataProperty:"description",rootData:f,dynamicAnchors:o})||(e=e===null?kr.errors:e.concat(
kr.errors),r=e.length);var _=$===r}else var _=!0;if(_){if(n.matrix!==void 0){let $=r;gr(n.matrix,{instancePath:s+"/matri\
x",parentData:n,parentDataProperty:"matrix",rootData:f,dynamicAnchors:o})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.
length);var _=$===r}else var _=!0;if(_){if(n.when!==void 0){let $=r;$r(n.when,{instancePath:s+"/when",parentData:n,parentDataProperty:"\
when",rootData:f,dynamicAnchors:o})||(e=e===null?$r.errors:e.concat($r.errors),r=e.length);var _=$===r}else var _=!0;if(_){
if(n.needs!==void 0){let $=r;wr(n.needs,{instancePath:s+"/needs",parentData:n,parentDataProperty:"needs",rootData:f,dynamicAnchors:o})||
(e=e===null?wr.errors:e.concat(wr.errors),r=e.length);var _=$===r}else var _=!0;if(_){if(n.extends!==void 0){let $=r;br(
n.extends,{instancePath:s+"/extends",parentData:n,parentDataProperty:"extends",rootData:f,dynamicAnchors:o})||(e=e===null?
br.errors:e.concat(br.errors),r=e.length);var _=$===r}else var _=!0;if(_){if(n.resources!==void 0){let $=r;xr(n.resources,
{instancePath:s+"/resources",parentData:n,parentDataProperty:"resources",rootData:f,dynamicAnchors:o})||(e=e===null?xr.errors:
e.concat(xr.errors),r=e.length);var _=$===r}else var _=!0;if(_){if(n.timeout!==void 0){let $=r;Or(n.timeout,{instancePath:s+
"/timeout",parentData:n,parentDataProperty:"timeout",rootData:f,dynamicAnchors:o})||(e=e===null?Or.errors:e.concat(Or.errors),
r=e.length);var _=$===r}else var _=!0;if(_){if(n.retry!==void 0){let $=r;Pr(n.retry,{instancePath:s+"/retry",parentData:n,
parentDataProperty:"retry",rootData:f,dynamicAnchors:o})||(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length);var _=$===
r}else var _=!0;if(_){if(n.stop_if!==void 0){let $=r;Nr(n.stop_if,{instancePath:s+"/stop_if",parentData:n,parentDataProperty:"\
stop_if",rootData:f,dynamicAnchors:o})||(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length);var _=$===r}else var _=!0;
if(_)if(n.kind!==void 0){let $=r;if(n.kind!=="command")return Jr.errors=[{instancePath:s+"/kind",keyword:"const"}],!1;var _=$===
r}else var _=!0}}}}}}}}}}}}}}}}}}}}}}}else return Jr.errors=[{instancePath:s,keyword:"type"}],!1;return Jr.errors=e,r===
0}Jr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function vr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,
rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,ge=vr.evaluated;ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&
(ge.items=void 0);let i=r,ie=r,_=!0,Je=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let k;if(n.kind===void 0&&(k="kind")){
let l={};e===null?e=[l]:e.push(l),r++}else if(n.kind!==void 0&&n.kind!=="fetch"){let l={};e===null?e=[l]:e.push(l),r++}}
var ze=Je===r;if(r=ie,e!==null&&(ie?e.length=ie:e=null),ze){let k=r;ls(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,
rootData:f,dynamicAnchors:o})||(e=e===null?ls.errors:e.concat(ls.errors),r=e.length);var ze=k===r;if(_=ze,_)var g=!0}if(!_){
let k={instancePath:s,keyword:"if"};return e===null?e=[k]:e.push(k),r++,vr.errors=e,!1}var L=i===r;if(L){let k=r,l=r,O=!0,
Z=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let a;if(n.kind===void 0&&(a="kind")){let ee={};e===null?e=[ee]:e.push(
ee),r++}else if(n.kind!==void 0&&n.kind!=="import-weights"){let ee={};e===null?e=[ee]:e.push(ee),r++}}var Ke=Z===r;if(r=
l,e!==null&&(l?e.length=l:e=null),Ke){let a=r;Qr(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:f,dynamicAnchors:o})||
(e=e===null?Qr.errors:e.concat(Qr.errors),r=e.length);var Ke=a===r;if(O=Ke,O)var Te=!0}if(!O){let a={instancePath:s,keyword:"\
if"};return e===null?e=[a]:e.push(a),r++,vr.errors=e,!1}var L=k===r;if(L){g!==!0&&Te!==void 0&&(Te===!0?g=!0:(g=g||{},Object.
assign(g,Te)));let a=r,ee=r,Y=!0,u=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let E;if(n.kind===void 0&&(E="kind")){
let M={};e===null?e=[M]:e.push(M),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let M={};e===null?e=[M]:e.push(M),r++}}
var A=u===r;if(r=ee,e!==null&&(ee?e.length=ee:e=null),A){let E=r;Lr(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,
rootData:f,dynamicAnchors:o})||(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length);var A=E===r;if(Y=A,Y)var T=!0}if(!Y){
let E={instancePath:s,keyword:"if"};return e===null?e=[E]:e.push(E),r++,vr.errors=e,!1}var L=a===r;if(L){g!==!0&&T!==void 0&&
(T===!0?g=!0:(g=g||{},Object.assign(g,T)));let E=r,M=r,p=!0,qe=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let xe;if(n.
kind===void 0&&(xe="kind")){let D={};e===null?e=[D]:e.push(D),r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){
let D={};e===null?e=[D]:e.push(D),r++}}var K=qe===r;if(r=M,e!==null&&(M?e.length=M:e=null),K){let xe=r;Ur(n,{instancePath:s,
parentData:Xe,parentDataProperty:ir,rootData:f,dynamicAnchors:o})||(e=e===null?Ur.errors:e.concat(Ur.errors),r=e.length);
var K=xe===r;if(p=K,p)var x=!0}if(!p){let xe={instancePath:s,keyword:"if"};return e===null?e=[xe]:e.push(xe),r++,vr.errors=
e,!1}var L=E===r;if(L){g!==!0&&x!==void 0&&(x===!0?g=!0:(g=g||{},Object.assign(g,x)));let xe=r,D=r,Ue=!0,oe=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let er;if(n.kind===void 0&&(er="kind")){let pe={};e===null?e=[pe]:e.push(pe),r++}else if(n.
kind!==void 0&&n.kind!=="vqkd"){let pe={};e===null?e=[pe]:e.push(pe),r++}}var ue=oe===r;if(r=D,e!==null&&(D?e.length=D:e=
null),ue){let er=r;Fr(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:f,dynamicAnchors:o})||(e=e===null?Fr.
errors:e.concat(Fr.errors),r=e.length);var ue=er===r;if(Ue=ue,Ue)var H=!0}if(!Ue){let er={instancePath:s,keyword:"if"};return e===
null?e=[er]:e.push(er),r++,vr.errors=e,!1}var L=xe===r;if(L){g!==!0&&H!==void 0&&(H===!0?g=!0:(g=g||{},Object.assign(g,H)));
let er=r,pe=r,ar=!0,pr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let he;if(n.kind===void 0&&(he="kind")){let ve={};
e===null?e=[ve]:e.push(ve),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let ve={};e===null?e=[ve]:e.push(ve),
r++}}var _e=pr===r;if(r=pe,e!==null&&(pe?e.length=pe:e=null),_e){let he=r;ms(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,
rootData:f,dynamicAnchors:o})||(e=e===null?ms.errors:e.concat(ms.errors),r=e.length);var _e=he===r;if(ar=_e,ar)var c=!0}
if(!ar){let he={instancePath:s,keyword:"if"};return e===null?e=[he]:e.push(he),r++,vr.errors=e,!1}var L=er===r;if(L){g!==
!0&&c!==void 0&&(c===!0?g=!0:(g=g||{},Object.assign(g,c)));let he=r,ve=r,je=!0,De=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let Ne;if(n.kind===void 0&&(Ne="kind")){let de={};e===null?e=[de]:e.push(de),r++}else if(n.kind!==void 0&&n.kind!=="\
mim"){let de={};e===null?e=[de]:e.push(de),r++}}var re=De===r;if(r=ve,e!==null&&(ve?e.length=ve:e=null),re){let Ne=r;Mr(
n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:f,dynamicAnchors:o})||(e=e===null?Mr.errors:e.concat(Mr.errors),
r=e.length);var re=Ne===r;if(je=re,je)var J=!0}if(!je){let Ne={instancePath:s,keyword:"if"};return e===null?e=[Ne]:e.push(
Ne),r++,vr.errors=e,!1}var L=he===r;if(L){g!==!0&&J!==void 0&&(J===!0?g=!0:(g=g||{},Object.assign(g,J)));let Ne=r,de=r,ne=!0,
Fe=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ce;if(n.kind===void 0&&(Ce="kind")){let R={};e===null?e=[R]:e.push(
R),r++}else if(n.kind!==void 0&&n.kind!=="classify"){let R={};e===null?e=[R]:e.push(R),r++}}var W=Fe===r;if(r=de,e!==null&&
(de?e.length=de:e=null),W){let Ce=r;qr(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:f,dynamicAnchors:o})||
(e=e===null?qr.errors:e.concat(qr.errors),r=e.length);var W=Ce===r;if(ne=W,ne)var me=!0}if(!ne){let Ce={instancePath:s,keyword:"\
if"};return e===null?e=[Ce]:e.push(Ce),r++,vr.errors=e,!1}var L=Ne===r;if(L){g!==!0&&me!==void 0&&(me===!0?g=!0:(g=g||{},
Object.assign(g,me)));let Ce=r,R=r,ke=!0,Me=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Be;if(n.kind===void 0&&(Be=
"kind")){let Le={};e===null?e=[Le]:e.push(Le),r++}else if(n.kind!==void 0&&n.kind!=="evaluate"){let Le={};e===null?e=[Le]:
e.push(Le),r++}}var ae=Me===r;if(r=R,e!==null&&(R?e.length=R:e=null),ae){let Be=r;ss(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,
rootData:f,dynamicAnchors:o})||(e=e===null?ss.errors:e.concat(ss.errors),r=e.length);var ae=Be===r;if(ke=ae,ke)var ye=!0}
if(!ke){let Be={instancePath:s,keyword:"if"};return e===null?e=[Be]:e.push(Be),r++,vr.errors=e,!1}var L=Ce===r;if(L){g!==
!0&&ye!==void 0&&(ye===!0?g=!0:(g=g||{},Object.assign(g,ye)));let Be=r,Le=r,Ve=!0,q=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let Ie;if(n.kind===void 0&&(Ie="kind")){let Re={};e===null?e=[Re]:e.push(Re),r++}else if(n.kind!==void 0&&n.kind!=="\
linear-probe"){let Re={};e===null?e=[Re]:e.push(Re),r++}}var fe=q===r;if(r=Le,e!==null&&(Le?e.length=Le:e=null),fe){let Ie=r;
Ar(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:f,dynamicAnchors:o})||(e=e===null?Ar.errors:e.concat(Ar.
errors),r=e.length);var fe=Ie===r;if(Ve=fe,Ve)var Ee=!0}if(!Ve){let Ie={instancePath:s,keyword:"if"};return e===null?e=[
Ie]:e.push(Ie),r++,vr.errors=e,!1}var L=Be===r;if(L){g!==!0&&Ee!==void 0&&(Ee===!0?g=!0:(g=g||{},Object.assign(g,Ee)));let Ie=r,
Re=r,Pe=!0,fr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Q;if(n.kind===void 0&&(Q="kind")){let He={};e===null?e=
[He]:e.push(He),r++}else if(n.kind!==void 0&&n.kind!=="attention-map"){let He={};e===null?e=[He]:e.push(He),r++}}var we=fr===
r;if(r=Re,e!==null&&(Re?e.length=Re:e=null),we){let Q=r;fs(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:f,
dynamicAnchors:o})||(e=e===null?fs.errors:e.concat(fs.errors),r=e.length);var we=Q===r;if(Pe=we,Pe)var G=!0}if(!Pe){let Q={
instancePath:s,keyword:"if"};return e===null?e=[Q]:e.push(Q),r++,vr.errors=e,!1}var L=Ie===r;if(L){g!==!0&&G!==void 0&&(G===
!0?g=!0:(g=g||{},Object.assign(g,G)));let Q=r,He=r,We=!0,Wr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Dr;if(n.kind===
void 0&&(Dr="kind")){let dr={};e===null?e=[dr]:e.push(dr),r++}else if(n.kind!==void 0&&n.kind!=="command"){let dr={};e===
null?e=[dr]:e.push(dr),r++}}var z=Wr===r;if(r=He,e!==null&&(He?e.length=He:e=null),z){let Dr=r;Jr(n,{instancePath:s,parentData:Xe,
parentDataProperty:ir,rootData:f,dynamicAnchors:o})||(e=e===null?Jr.errors:e.concat(Jr.errors),r=e.length);var z=Dr===r;
if(We=z,We)var S=!0}if(!We){let Dr={instancePath:s,keyword:"if"};return e===null?e=[Dr]:e.push(Dr),r++,vr.errors=e,!1}var L=Q===
r;if(L){g!==!0&&S!==void 0&&(S===!0?g=!0:(g=g||{},Object.assign(g,S)));let Dr=r,dr=r,Hr=!0,cr=r,zr=r,vs=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let hr;if(n.extends===void 0&&(hr="extends")){let rr={};e===null?e=[rr]:e.push(rr),r++}}var te=vs===
r;if(te){let hr={};e===null?e=[hr]:e.push(hr),r++}else r=zr,e!==null&&(zr?e.length=zr:e=null);if(r===cr&&n&&typeof n=="o\
bject"&&!Array.isArray(n)){let hr;if(n.kind===void 0&&(hr="kind")){let rr={};e===null?e=[rr]:e.push(rr),r++}else if(n.kind!==
void 0&&n.kind!=="fetch"){let rr={};e===null?e=[rr]:e.push(rr),r++}}var ce=cr===r;if(r=dr,e!==null&&(dr?e.length=dr:e=null),
ce){let hr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let js;if(n.sources===void 0&&(js="sources"))return vr.errors=
[{instancePath:s,keyword:"required"}],!1}var ce=hr===r;Hr=ce}if(!Hr){let hr={instancePath:s,keyword:"if"};return e===null?
e=[hr]:e.push(hr),r++,vr.errors=e,!1}var L=Dr===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let hr=r,rr=r,js=!0,qs=r,Ds=r,gn=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let Ir;if(n.extends===void 0&&(Ir="extends")){let ns={};e===null?e=[ns]:e.push(ns),
r++}}var N=gn===r;if(N){let Ir={};e===null?e=[Ir]:e.push(Ir),r++}else r=Ds,e!==null&&(Ds?e.length=Ds:e=null);if(r===qs&&
n&&typeof n=="object"&&!Array.isArray(n)){let Ir;if(n.kind===void 0&&(Ir="kind")){let ns={};e===null?e=[ns]:e.push(ns),r++}else if(n.
kind!==void 0&&n.kind!=="import-weights"){let ns={};e===null?e=[ns]:e.push(ns),r++}}var U=qs===r;if(r=rr,e!==null&&(rr?e.
length=rr:e=null),U){let Ir=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let zs;if(n.file===void 0&&(zs="file"))return vr.
errors=[{instancePath:s,keyword:"required"}],!1}var U=Ir===r;js=U}if(!js){let Ir={instancePath:s,keyword:"if"};return e===
null?e=[Ir]:e.push(Ir),r++,vr.errors=e,!1}var L=hr===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let Ir=r,ns=r,zs=!0,Gs=r,sn=r,ys=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let Er;if(n.extends===void 0&&(Er="extends")){let Xr={};e===null?e=[Xr]:e.push(
Xr),r++}}var I=ys===r;if(I){let Er={};e===null?e=[Er]:e.push(Er),r++}else r=sn,e!==null&&(sn?e.length=sn:e=null);if(r===
Gs&&n&&typeof n=="object"&&!Array.isArray(n)){let Er;if(n.kind===void 0&&(Er="kind")){let Xr={};e===null?e=[Xr]:e.push(Xr),
r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let Xr={};e===null?e=[Xr]:e.push(Xr),r++}}var w=Gs===r;if(r=ns,e!==null&&
(ns?e.length=ns:e=null),w){let Er=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Is;if(n.source===void 0&&(Is="sourc\
e")||n.layout===void 0&&(Is="layout")||n.image_size===void 0&&(Is="image_size")||n.splits===void 0&&(Is="splits"))return vr.
errors=[{instancePath:s,keyword:"required"}],!1}var w=Er===r;zs=w}if(!zs){let Er={instancePath:s,keyword:"if"};return e===
null?e=[Er]:e.push(Er),r++,vr.errors=e,!1}var L=Ir===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let Er=r,Xr=r,Is=!0,Hs=r,nn=r,An=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let Sr;if(n.extends===void 0&&(Sr="extends")){let ts={};e===null?e=[ts]:e.push(
ts),r++}}var F=An===r;if(F){let Sr={};e===null?e=[Sr]:e.push(Sr),r++}else r=nn,e!==null&&(nn?e.length=nn:e=null);if(r===
Hs&&n&&typeof n=="object"&&!Array.isArray(n)){let Sr;if(n.kind===void 0&&(Sr="kind")){let ts={};e===null?e=[ts]:e.push(ts),
r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){let ts={};e===null?e=[ts]:e.push(ts),r++}}var Ge=Hs===r;if(r=Xr,
e!==null&&(Xr?e.length=Xr:e=null),Ge){let Sr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Es;if(n.data===void 0&&(Es=
"data")||n.weights===void 0&&(Es="weights")||n.input_size===void 0&&(Es="input_size"))return vr.errors=[{instancePath:s,
keyword:"required"}],!1}var Ge=Sr===r;Is=Ge}if(!Is){let Sr={instancePath:s,keyword:"if"};return e===null?e=[Sr]:e.push(Sr),
r++,vr.errors=e,!1}var L=Er===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let Sr=r,ts=r,Es=!0,Js=r,tn=r,En=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Zr;if(n.extends===void 0&&(Zr="extends")){let Yr={};e===null?e=[Yr]:e.push(Yr),r++}}var or=En===
r;if(or){let Zr={};e===null?e=[Zr]:e.push(Zr),r++}else r=tn,e!==null&&(tn?e.length=tn:e=null);if(r===Js&&n&&typeof n=="o\
bject"&&!Array.isArray(n)){let Zr;if(n.kind===void 0&&(Zr="kind")){let Yr={};e===null?e=[Yr]:e.push(Yr),r++}else if(n.kind!==
void 0&&n.kind!=="vqkd"){let Yr={};e===null?e=[Yr]:e.push(Yr),r++}}var j=Js===r;if(r=ts,e!==null&&(ts?e.length=ts:e=null),
j){let Zr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ms;if(n.data===void 0&&(Ms="data")||n.features===void 0&&(Ms=
"features")||n.model===void 0&&(Ms="model")||n.epochs===void 0&&(Ms="epochs"))return vr.errors=[{instancePath:s,keyword:"\
required"}],!1}var j=Zr===r;Es=j}if(!Es){let Zr={instancePath:s,keyword:"if"};return e===null?e=[Zr]:e.push(Zr),r++,vr.errors=
e,!1}var L=Sr===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let Zr=r,Yr=r,Ms=!0,Qs=r,ln=r,Sn=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let Gr;if(n.extends===void 0&&(Gr="extends")){let os={};e===null?e=[os]:e.push(os),r++}}var se=Sn===r;if(se){
let Gr={};e===null?e=[Gr]:e.push(Gr),r++}else r=ln,e!==null&&(ln?e.length=ln:e=null);if(r===Qs&&n&&typeof n=="object"&&!Array.
isArray(n)){let Gr;if(n.kind===void 0&&(Gr="kind")){let os={};e===null?e=[os]:e.push(os),r++}else if(n.kind!==void 0&&n.
kind!=="codebook-usage"){let os={};e===null?e=[os]:e.push(os),r++}}var lr=Qs===r;if(r=Yr,e!==null&&(Yr?e.length=Yr:e=null),
lr){let Gr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Rs;if(n.tokenizer===void 0&&(Rs="tokenizer")||n.data===void 0&&
(Rs="data"))return vr.errors=[{instancePath:s,keyword:"required"}],!1}var lr=Gr===r;Ms=lr}if(!Ms){let Gr={instancePath:s,
keyword:"if"};return e===null?e=[Gr]:e.push(Gr),r++,vr.errors=e,!1}var L=Zr===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let Gr=r,
os=r,Rs=!0,Us=r,fn=r,Zn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Rr;if(n.extends===void 0&&(Rr="extends")){let es={};
e===null?e=[es]:e.push(es),r++}}var Ze=Zn===r;if(Ze){let Rr={};e===null?e=[Rr]:e.push(Rr),r++}else r=fn,e!==null&&(fn?e.
length=fn:e=null);if(r===Us&&n&&typeof n=="object"&&!Array.isArray(n)){let Rr;if(n.kind===void 0&&(Rr="kind")){let es={};
e===null?e=[es]:e.push(es),r++}else if(n.kind!==void 0&&n.kind!=="mim"){let es={};e===null?e=[es]:e.push(es),r++}}var ur=Us===
r;if(r=os,e!==null&&(os?e.length=os:e=null),ur){let Rr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ls;if(n.data===
void 0&&(Ls="data")||n.tokenizer===void 0&&(Ls="tokenizer")||n.model===void 0&&(Ls="model")||n.epochs===void 0&&(Ls="epo\
chs"))return vr.errors=[{instancePath:s,keyword:"required"}],!1}var ur=Rr===r;Rs=ur}if(!Rs){let Rr={instancePath:s,keyword:"\
if"};return e===null?e=[Rr]:e.push(Rr),r++,vr.errors=e,!1}var L=Gr===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let Rr=r,es=r,Ls=!0,
Vs=r,on=r,Gn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Br;if(n.extends===void 0&&(Br="extends")){let rs={};e===
null?e=[rs]:e.push(rs),r++}}var be=Gn===r;if(be){let Br={};e===null?e=[Br]:e.push(Br),r++}else r=on,e!==null&&(on?e.length=
on:e=null);if(r===Vs&&n&&typeof n=="object"&&!Array.isArray(n)){let Br;if(n.kind===void 0&&(Br="kind")){let rs={};e===null?
e=[rs]:e.push(rs),r++}else if(n.kind!==void 0&&n.kind!=="classify"){let rs={};e===null?e=[rs]:e.push(rs),r++}}var Qe=Vs===
r;if(r=es,e!==null&&(es?e.length=es:e=null),Qe){let Br=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let As;if(n.data===
void 0&&(As="data")||n.labels===void 0&&(As="labels")||n.model===void 0&&(As="model")||n.epochs===void 0&&(As="epochs"))
return vr.errors=[{instancePath:s,keyword:"required"}],!1}var Qe=Br===r;Ls=Qe}if(!Ls){let Br={instancePath:s,keyword:"if"};
return e===null?e=[Br]:e.push(Br),r++,vr.errors=e,!1}var L=Rr===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let Br=r,rs=r,As=!0,
Ws=r,an=r,Rn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Kr;if(n.extends===void 0&&(Kr="extends")){let is={};e===
null?e=[is]:e.push(is),r++}}var b=Rn===r;if(b){let Kr={};e===null?e=[Kr]:e.push(Kr),r++}else r=an,e!==null&&(an?e.length=
an:e=null);if(r===Ws&&n&&typeof n=="object"&&!Array.isArray(n)){let Kr;if(n.kind===void 0&&(Kr="kind")){let is={};e===null?
e=[is]:e.push(is),r++}else if(n.kind!==void 0&&n.kind!=="evaluate"){let is={};e===null?e=[is]:e.push(is),r++}}var X=Ws===
r;if(r=rs,e!==null&&(rs?e.length=rs:e=null),X){let Kr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ss;if(n.weights===
void 0&&(Ss="weights")||n.data===void 0&&(Ss="data")||n.labels===void 0&&(Ss="labels"))return vr.errors=[{instancePath:s,
keyword:"required"}],!1}var X=Kr===r;As=X}if(!As){let Kr={instancePath:s,keyword:"if"};return e===null?e=[Kr]:e.push(Kr),
r++,vr.errors=e,!1}var L=Br===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let Kr=r,is=r,Ss=!0,Xs=r,un=r,Bn=r;if(n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Tr;if(n.extends===void 0&&(Tr="extends")){let as={};e===null?e=[as]:e.push(as),r++}}var $=Bn===
r;if($){let Tr={};e===null?e=[Tr]:e.push(Tr),r++}else r=un,e!==null&&(un?e.length=un:e=null);if(r===Xs&&n&&typeof n=="ob\
ject"&&!Array.isArray(n)){let Tr;if(n.kind===void 0&&(Tr="kind")){let as={};e===null?e=[as]:e.push(as),r++}else if(n.kind!==
void 0&&n.kind!=="linear-probe"){let as={};e===null?e=[as]:e.push(as),r++}}var B=Xs===r;if(r=is,e!==null&&(is?e.length=is:
e=null),B){let Tr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Bs;if(n.data===void 0&&(Bs="data")||n.labels===void 0&&
(Bs="labels"))return vr.errors=[{instancePath:s,keyword:"required"}],!1}var B=Tr===r;Ss=B}if(!Ss){let Tr={instancePath:s,
keyword:"if"};return e===null?e=[Tr]:e.push(Tr),r++,vr.errors=e,!1}var L=Kr===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let Tr=r,
as=r,Bs=!0,Ys=r,pn=r,Kn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Cr;if(n.extends===void 0&&(Cr="extends")){let us={};
e===null?e=[us]:e.push(us),r++}}var le=Kn===r;if(le){let Cr={};e===null?e=[Cr]:e.push(Cr),r++}else r=pn,e!==null&&(pn?e.
length=pn:e=null);if(r===Ys&&n&&typeof n=="object"&&!Array.isArray(n)){let Cr;if(n.kind===void 0&&(Cr="kind")){let us={};
e===null?e=[us]:e.push(us),r++}else if(n.kind!==void 0&&n.kind!=="attention-map"){let us={};e===null?e=[us]:e.push(us),r++}}
var V=Ys===r;if(r=as,e!==null&&(as?e.length=as:e=null),V){let Cr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ks;if(n.
weights===void 0&&(Ks="weights")||n.data===void 0&&(Ks="data"))return vr.errors=[{instancePath:s,keyword:"required"}],!1}
var V=Cr===r;Bs=V}if(!Bs){let Cr={instancePath:s,keyword:"if"};return e===null?e=[Cr]:e.push(Cr),r++,vr.errors=e,!1}var L=Tr===
r;if(L){g!==!0&&(g=g||{},g.kind=!0);let Cr=r,us=r,Ks=!0,dn=r,cn=r,yn=r,Zs=r,Ts=!1,hn=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let Vr;if(n.kind===void 0&&(Vr="kind")){let Cs={};e===null?e=[Cs]:e.push(Cs),r++}}var sr=hn===r;Ts=Ts||sr;let Tn=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let Vr;if(n.extends===void 0&&(Vr="extends")){let Cs={};e===null?e=[Cs]:e.push(
Cs),r++}}var sr=Tn===r;if(Ts=Ts||sr,Ts)r=Zs,e!==null&&(Zs?e.length=Zs:e=null);else{let Vr={};e===null?e=[Vr]:e.push(Vr),
r++}var v=yn===r;if(v){let Vr={};e===null?e=[Vr]:e.push(Vr),r++}else r=cn,e!==null&&(cn?e.length=cn:e=null);var m=dn===r;
if(r=us,e!==null&&(us?e.length=us:e=null),m){let Vr=r;if(Lr(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:f,
dynamicAnchors:o})||(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length),r===Vr&&n&&typeof n=="object"&&!Array.isArray(
n)){let vn;if(n.source===void 0&&(vn="source")||n.layout===void 0&&(vn="layout")||n.image_size===void 0&&(vn="image_size")||
n.splits===void 0&&(vn="splits"))return vr.errors=[{instancePath:s,keyword:"required"}],!1}var m=Vr===r;if(Ks=m,Ks)var h=!0}
if(!Ks){let Vr={instancePath:s,keyword:"if"};return e===null?e=[Vr]:e.push(Vr),r++,vr.errors=e,!1}var L=Cr===r;L&&g!==!0&&
h!==void 0&&(h===!0?g=!0:(g=g||{},Object.assign(g,h)))}}}}}}}}}}}}}}}}}}}}}}}if(r===0)if(n&&typeof n=="object"&&!Array.isArray(
n)){if(g!==!0&&(g=g||{},g.kind=!0),n.kind!==void 0){let k=n.kind;if(!(k==="fetch"||k==="import-weights"||k==="dataset"||
k==="teacher-features"||k==="vqkd"||k==="codebook-usage"||k==="mim"||k==="classify"||k==="evaluate"||k==="linear-probe"||
k==="attention-map"||k==="command"))return vr.errors=[{instancePath:s+"/kind",keyword:"enum"}],!1}}else return vr.errors=
[{instancePath:s,keyword:"type"}],!1;return vr.errors=e,ge.props=g,r===0}vr.evaluated={dynamicProps:!0,dynamicItems:!1};function _r(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,
ge=_r.evaluated;ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0);let i=r,ie=r,_=!0,Je=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let h;if(n.kind===void 0&&(h="kind")){let k={};e===null?e=[k]:e.push(k),r++}else if(n.kind!==
void 0&&n.kind!=="fetch"){let k={};e===null?e=[k]:e.push(k),r++}}var ze=Je===r;if(r=ie,e!==null&&(ie?e.length=ie:e=null),
ze){let h=r;ls(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:f,dynamicAnchors:o})||(e=e===null?ls.errors:
e.concat(ls.errors),r=e.length);var ze=h===r;if(_=ze,_)var g=!0}if(!_){let h={instancePath:s,keyword:"if"};return e===null?
e=[h]:e.push(h),r++,_r.errors=e,!1}var L=i===r;if(L){let h=r,k=r,l=!0,O=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let d;
if(n.kind===void 0&&(d="kind")){let a={};e===null?e=[a]:e.push(a),r++}else if(n.kind!==void 0&&n.kind!=="import-weights"){
let a={};e===null?e=[a]:e.push(a),r++}}var Ke=O===r;if(r=k,e!==null&&(k?e.length=k:e=null),Ke){let d=r;Qr(n,{instancePath:s,
parentData:Xe,parentDataProperty:ir,rootData:f,dynamicAnchors:o})||(e=e===null?Qr.errors:e.concat(Qr.errors),r=e.length);
var Ke=d===r;if(l=Ke,l)var Te=!0}if(!l){let d={instancePath:s,keyword:"if"};return e===null?e=[d]:e.push(d),r++,_r.errors=
e,!1}var L=h===r;if(L){g!==!0&&Te!==void 0&&(Te===!0?g=!0:(g=g||{},Object.assign(g,Te)));let d=r,a=r,ee=!0,Y=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let y;if(n.kind===void 0&&(y="kind")){let E={};e===null?e=[E]:e.push(E),r++}else if(n.kind!==
void 0&&n.kind!=="dataset"){let E={};e===null?e=[E]:e.push(E),r++}}var A=Y===r;if(r=a,e!==null&&(a?e.length=a:e=null),A){
let y=r;Lr(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:f,dynamicAnchors:o})||(e=e===null?Lr.errors:e.
concat(Lr.errors),r=e.length);var A=y===r;if(ee=A,ee)var T=!0}if(!ee){let y={instancePath:s,keyword:"if"};return e===null?
e=[y]:e.push(y),r++,_r.errors=e,!1}var L=d===r;if(L){g!==!0&&T!==void 0&&(T===!0?g=!0:(g=g||{},Object.assign(g,T)));let y=r,
E=r,M=!0,p=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let C;if(n.kind===void 0&&(C="kind")){let xe={};e===null?e=[xe]:
e.push(xe),r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){let xe={};e===null?e=[xe]:e.push(xe),r++}}var K=p===
r;if(r=E,e!==null&&(E?e.length=E:e=null),K){let C=r;Ur(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:f,
dynamicAnchors:o})||(e=e===null?Ur.errors:e.concat(Ur.errors),r=e.length);var K=C===r;if(M=K,M)var x=!0}if(!M){let C={instancePath:s,
keyword:"if"};return e===null?e=[C]:e.push(C),r++,_r.errors=e,!1}var L=y===r;if(L){g!==!0&&x!==void 0&&(x===!0?g=!0:(g=g||
{},Object.assign(g,x)));let C=r,xe=r,D=!0,Ue=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Se;if(n.kind===void 0&&(Se=
"kind")){let er={};e===null?e=[er]:e.push(er),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let er={};e===null?e=[er]:e.
push(er),r++}}var ue=Ue===r;if(r=xe,e!==null&&(xe?e.length=xe:e=null),ue){let Se=r;Fr(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,
rootData:f,dynamicAnchors:o})||(e=e===null?Fr.errors:e.concat(Fr.errors),r=e.length);var ue=Se===r;if(D=ue,D)var H=!0}if(!D){
let Se={instancePath:s,keyword:"if"};return e===null?e=[Se]:e.push(Se),r++,_r.errors=e,!1}var L=C===r;if(L){g!==!0&&H!==
void 0&&(H===!0?g=!0:(g=g||{},Object.assign(g,H)));let Se=r,er=r,pe=!0,ar=r;if(n&&typeof n=="object"&&!Array.isArray(n)){
let Oe;if(n.kind===void 0&&(Oe="kind")){let he={};e===null?e=[he]:e.push(he),r++}else if(n.kind!==void 0&&n.kind!=="code\
book-usage"){let he={};e===null?e=[he]:e.push(he),r++}}var _e=ar===r;if(r=er,e!==null&&(er?e.length=er:e=null),_e){let Oe=r;
ms(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:f,dynamicAnchors:o})||(e=e===null?ms.errors:e.concat(ms.
errors),r=e.length);var _e=Oe===r;if(pe=_e,pe)var c=!0}if(!pe){let Oe={instancePath:s,keyword:"if"};return e===null?e=[Oe]:
e.push(Oe),r++,_r.errors=e,!1}var L=Se===r;if(L){g!==!0&&c!==void 0&&(c===!0?g=!0:(g=g||{},Object.assign(g,c)));let Oe=r,
he=r,ve=!0,je=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let P;if(n.kind===void 0&&(P="kind")){let Ne={};e===null?e=
[Ne]:e.push(Ne),r++}else if(n.kind!==void 0&&n.kind!=="mim"){let Ne={};e===null?e=[Ne]:e.push(Ne),r++}}var re=je===r;if(r=
he,e!==null&&(he?e.length=he:e=null),re){let P=r;Mr(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:f,dynamicAnchors:o})||
(e=e===null?Mr.errors:e.concat(Mr.errors),r=e.length);var re=P===r;if(ve=re,ve)var J=!0}if(!ve){let P={instancePath:s,keyword:"\
if"};return e===null?e=[P]:e.push(P),r++,_r.errors=e,!1}var L=Oe===r;if(L){g!==!0&&J!==void 0&&(J===!0?g=!0:(g=g||{},Object.
assign(g,J)));let P=r,Ne=r,de=!0,ne=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let tr;if(n.kind===void 0&&(tr="kind")){
let Ce={};e===null?e=[Ce]:e.push(Ce),r++}else if(n.kind!==void 0&&n.kind!=="classify"){let Ce={};e===null?e=[Ce]:e.push(
Ce),r++}}var W=ne===r;if(r=Ne,e!==null&&(Ne?e.length=Ne:e=null),W){let tr=r;qr(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,
rootData:f,dynamicAnchors:o})||(e=e===null?qr.errors:e.concat(qr.errors),r=e.length);var W=tr===r;if(de=W,de)var me=!0}if(!de){
let tr={instancePath:s,keyword:"if"};return e===null?e=[tr]:e.push(tr),r++,_r.errors=e,!1}var L=P===r;if(L){g!==!0&&me!==
void 0&&(me===!0?g=!0:(g=g||{},Object.assign(g,me)));let tr=r,Ce=r,R=!0,ke=r;if(n&&typeof n=="object"&&!Array.isArray(n)){
let $e;if(n.kind===void 0&&($e="kind")){let Be={};e===null?e=[Be]:e.push(Be),r++}else if(n.kind!==void 0&&n.kind!=="eval\
uate"){let Be={};e===null?e=[Be]:e.push(Be),r++}}var ae=ke===r;if(r=Ce,e!==null&&(Ce?e.length=Ce:e=null),ae){let $e=r;ss(
n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:f,dynamicAnchors:o})||(e=e===null?ss.errors:e.concat(ss.errors),
r=e.length);var ae=$e===r;if(R=ae,R)var ye=!0}if(!R){let $e={instancePath:s,keyword:"if"};return e===null?e=[$e]:e.push(
$e),r++,_r.errors=e,!1}var L=tr===r;if(L){g!==!0&&ye!==void 0&&(ye===!0?g=!0:(g=g||{},Object.assign(g,ye)));let $e=r,Be=r,
Le=!0,Ve=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let nr;if(n.kind===void 0&&(nr="kind")){let Ie={};e===null?e=[Ie]:
e.push(Ie),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let Ie={};e===null?e=[Ie]:e.push(Ie),r++}}var fe=Ve===r;
if(r=Be,e!==null&&(Be?e.length=Be:e=null),fe){let nr=r;Ar(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:f,
dynamicAnchors:o})||(e=e===null?Ar.errors:e.concat(Ar.errors),r=e.length);var fe=nr===r;if(Le=fe,Le)var Ee=!0}if(!Le){let nr={
instancePath:s,keyword:"if"};return e===null?e=[nr]:e.push(nr),r++,_r.errors=e,!1}var L=$e===r;if(L){g!==!0&&Ee!==void 0&&
(Ee===!0?g=!0:(g=g||{},Object.assign(g,Ee)));let nr=r,Ie=r,Re=!0,Pe=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ye;
if(n.kind===void 0&&(Ye="kind")){let Q={};e===null?e=[Q]:e.push(Q),r++}else if(n.kind!==void 0&&n.kind!=="attention-map"){
let Q={};e===null?e=[Q]:e.push(Q),r++}}var we=Pe===r;if(r=Ie,e!==null&&(Ie?e.length=Ie:e=null),we){let Ye=r;fs(n,{instancePath:s,
parentData:Xe,parentDataProperty:ir,rootData:f,dynamicAnchors:o})||(e=e===null?fs.errors:e.concat(fs.errors),r=e.length);
var we=Ye===r;if(Re=we,Re)var G=!0}if(!Re){let Ye={instancePath:s,keyword:"if"};return e===null?e=[Ye]:e.push(Ye),r++,_r.
errors=e,!1}var L=nr===r;if(L){g!==!0&&G!==void 0&&(G===!0?g=!0:(g=g||{},Object.assign(g,G)));let Ye=r,Q=r,He=!0,We=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let Ae;if(n.kind===void 0&&(Ae="kind")){let Dr={};e===null?e=[Dr]:e.push(Dr),r++}else if(n.
kind!==void 0&&n.kind!=="command"){let Dr={};e===null?e=[Dr]:e.push(Dr),r++}}var z=We===r;if(r=Q,e!==null&&(Q?e.length=Q:
e=null),z){let Ae=r;Jr(n,{instancePath:s,parentData:Xe,parentDataProperty:ir,rootData:f,dynamicAnchors:o})||(e=e===null?
Jr.errors:e.concat(Jr.errors),r=e.length);var z=Ae===r;if(He=z,He)var S=!0}if(!He){let Ae={instancePath:s,keyword:"if"};
return e===null?e=[Ae]:e.push(Ae),r++,_r.errors=e,!1}var L=Ye===r;if(L){g!==!0&&S!==void 0&&(S===!0?g=!0:(g=g||{},Object.
assign(g,S)));let Ae=r,Dr=r,dr=!0,Hr=r,cr=r,zr=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let yr;if(n.extends===void 0&&
(yr="extends")){let hr={};e===null?e=[hr]:e.push(hr),r++}}var te=zr===r;if(te){let yr={};e===null?e=[yr]:e.push(yr),r++}else
r=cr,e!==null&&(cr?e.length=cr:e=null);if(r===Hr&&n&&typeof n=="object"&&!Array.isArray(n)){let yr;if(n.kind===void 0&&(yr=
"kind")){let hr={};e===null?e=[hr]:e.push(hr),r++}else if(n.kind!==void 0&&n.kind!=="fetch"){let hr={};e===null?e=[hr]:e.
push(hr),r++}}var ce=Hr===r;if(r=Dr,e!==null&&(Dr?e.length=Dr:e=null),ce){let yr=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let rr;if(n.sources===void 0&&(rr="sources"))return _r.errors=[{instancePath:s,keyword:"required"}],!1}var ce=yr===r;
dr=ce}if(!dr){let yr={instancePath:s,keyword:"if"};return e===null?e=[yr]:e.push(yr),r++,_r.errors=e,!1}var L=Ae===r;if(L){
g!==!0&&(g=g||{},g.kind=!0);let yr=r,hr=r,rr=!0,js=r,qs=r,Ds=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let cs;if(n.
extends===void 0&&(cs="extends")){let Ir={};e===null?e=[Ir]:e.push(Ir),r++}}var N=Ds===r;if(N){let cs={};e===null?e=[cs]:
e.push(cs),r++}else r=qs,e!==null&&(qs?e.length=qs:e=null);if(r===js&&n&&typeof n=="object"&&!Array.isArray(n)){let cs;if(n.
kind===void 0&&(cs="kind")){let Ir={};e===null?e=[Ir]:e.push(Ir),r++}else if(n.kind!==void 0&&n.kind!=="import-weights"){
let Ir={};e===null?e=[Ir]:e.push(Ir),r++}}var U=js===r;if(r=hr,e!==null&&(hr?e.length=hr:e=null),U){let cs=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let ns;if(n.file===void 0&&(ns="file"))return _r.errors=[{instancePath:s,keyword:"required"}],
!1}var U=cs===r;rr=U}if(!rr){let cs={instancePath:s,keyword:"if"};return e===null?e=[cs]:e.push(cs),r++,_r.errors=e,!1}var L=yr===
r;if(L){g!==!0&&(g=g||{},g.kind=!0);let cs=r,Ir=r,ns=!0,zs=r,Gs=r,sn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let hs;
if(n.extends===void 0&&(hs="extends")){let Er={};e===null?e=[Er]:e.push(Er),r++}}var I=sn===r;if(I){let hs={};e===null?e=
[hs]:e.push(hs),r++}else r=Gs,e!==null&&(Gs?e.length=Gs:e=null);if(r===zs&&n&&typeof n=="object"&&!Array.isArray(n)){let hs;
if(n.kind===void 0&&(hs="kind")){let Er={};e===null?e=[Er]:e.push(Er),r++}else if(n.kind!==void 0&&n.kind!=="dataset"){let Er={};
e===null?e=[Er]:e.push(Er),r++}}var w=zs===r;if(r=Ir,e!==null&&(Ir?e.length=Ir:e=null),w){let hs=r;if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){let Xr;if(n.source===void 0&&(Xr="source")||n.layout===void 0&&(Xr="layout")||n.image_size===void 0&&
(Xr="image_size")||n.splits===void 0&&(Xr="splits"))return _r.errors=[{instancePath:s,keyword:"required"}],!1}var w=hs===
r;ns=w}if(!ns){let hs={instancePath:s,keyword:"if"};return e===null?e=[hs]:e.push(hs),r++,_r.errors=e,!1}var L=cs===r;if(L){
g!==!0&&(g=g||{},g.kind=!0);let hs=r,Er=r,Xr=!0,Is=r,Hs=r,nn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ks;if(n.
extends===void 0&&(ks="extends")){let Sr={};e===null?e=[Sr]:e.push(Sr),r++}}var F=nn===r;if(F){let ks={};e===null?e=[ks]:
e.push(ks),r++}else r=Hs,e!==null&&(Hs?e.length=Hs:e=null);if(r===Is&&n&&typeof n=="object"&&!Array.isArray(n)){let ks;if(n.
kind===void 0&&(ks="kind")){let Sr={};e===null?e=[Sr]:e.push(Sr),r++}else if(n.kind!==void 0&&n.kind!=="teacher-features"){
let Sr={};e===null?e=[Sr]:e.push(Sr),r++}}var Ge=Is===r;if(r=Er,e!==null&&(Er?e.length=Er:e=null),Ge){let ks=r;if(n&&typeof n==
"object"&&!Array.isArray(n)){let ts;if(n.data===void 0&&(ts="data")||n.weights===void 0&&(ts="weights")||n.input_size===
void 0&&(ts="input_size"))return _r.errors=[{instancePath:s,keyword:"required"}],!1}var Ge=ks===r;Xr=Ge}if(!Xr){let ks={
instancePath:s,keyword:"if"};return e===null?e=[ks]:e.push(ks),r++,_r.errors=e,!1}var L=hs===r;if(L){g!==!0&&(g=g||{},g.
kind=!0);let ks=r,Sr=r,ts=!0,Es=r,Js=r,tn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let $s;if(n.extends===void 0&&($s=
"extends")){let Zr={};e===null?e=[Zr]:e.push(Zr),r++}}var or=tn===r;if(or){let $s={};e===null?e=[$s]:e.push($s),r++}else
r=Js,e!==null&&(Js?e.length=Js:e=null);if(r===Es&&n&&typeof n=="object"&&!Array.isArray(n)){let $s;if(n.kind===void 0&&($s=
"kind")){let Zr={};e===null?e=[Zr]:e.push(Zr),r++}else if(n.kind!==void 0&&n.kind!=="vqkd"){let Zr={};e===null?e=[Zr]:e.
push(Zr),r++}}var j=Es===r;if(r=Sr,e!==null&&(Sr?e.length=Sr:e=null),j){let $s=r;if(n&&typeof n=="object"&&!Array.isArray(
n)){let Yr;if(n.data===void 0&&(Yr="data")||n.features===void 0&&(Yr="features")||n.model===void 0&&(Yr="model")||n.epochs===
void 0&&(Yr="epochs"))return _r.errors=[{instancePath:s,keyword:"required"}],!1}var j=$s===r;ts=j}if(!ts){let $s={instancePath:s,
keyword:"if"};return e===null?e=[$s]:e.push($s),r++,_r.errors=e,!1}var L=ks===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let $s=r,
Zr=r,Yr=!0,Ms=r,Qs=r,ln=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let ws;if(n.extends===void 0&&(ws="extends")){let Gr={};
e===null?e=[Gr]:e.push(Gr),r++}}var se=ln===r;if(se){let ws={};e===null?e=[ws]:e.push(ws),r++}else r=Qs,e!==null&&(Qs?e.
length=Qs:e=null);if(r===Ms&&n&&typeof n=="object"&&!Array.isArray(n)){let ws;if(n.kind===void 0&&(ws="kind")){let Gr={};
e===null?e=[Gr]:e.push(Gr),r++}else if(n.kind!==void 0&&n.kind!=="codebook-usage"){let Gr={};e===null?e=[Gr]:e.push(Gr),
r++}}var lr=Ms===r;if(r=Zr,e!==null&&(Zr?e.length=Zr:e=null),lr){let ws=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let os;
if(n.tokenizer===void 0&&(os="tokenizer")||n.data===void 0&&(os="data"))return _r.errors=[{instancePath:s,keyword:"requi\
red"}],!1}var lr=ws===r;Yr=lr}if(!Yr){let ws={instancePath:s,keyword:"if"};return e===null?e=[ws]:e.push(ws),r++,_r.errors=
e,!1}var L=$s===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let ws=r,Gr=r,os=!0,Rs=r,Us=r,fn=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let bs;if(n.extends===void 0&&(bs="extends")){let Rr={};e===null?e=[Rr]:e.push(Rr),r++}}var Ze=fn===r;if(Ze){
let bs={};e===null?e=[bs]:e.push(bs),r++}else r=Us,e!==null&&(Us?e.length=Us:e=null);if(r===Rs&&n&&typeof n=="object"&&!Array.
isArray(n)){let bs;if(n.kind===void 0&&(bs="kind")){let Rr={};e===null?e=[Rr]:e.push(Rr),r++}else if(n.kind!==void 0&&n.
kind!=="mim"){let Rr={};e===null?e=[Rr]:e.push(Rr),r++}}var ur=Rs===r;if(r=Gr,e!==null&&(Gr?e.length=Gr:e=null),ur){let bs=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let es;if(n.data===void 0&&(es="data")||n.tokenizer===void 0&&(es="tokenize\
r")||n.model===void 0&&(es="model")||n.epochs===void 0&&(es="epochs"))return _r.errors=[{instancePath:s,keyword:"require\
d"}],!1}var ur=bs===r;os=ur}if(!os){let bs={instancePath:s,keyword:"if"};return e===null?e=[bs]:e.push(bs),r++,_r.errors=
e,!1}var L=ws===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let bs=r,Rr=r,es=!0,Ls=r,Vs=r,on=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let xs;if(n.extends===void 0&&(xs="extends")){let Br={};e===null?e=[Br]:e.push(Br),r++}}var be=on===r;if(be){
let xs={};e===null?e=[xs]:e.push(xs),r++}else r=Vs,e!==null&&(Vs?e.length=Vs:e=null);if(r===Ls&&n&&typeof n=="object"&&!Array.
isArray(n)){let xs;if(n.kind===void 0&&(xs="kind")){let Br={};e===null?e=[Br]:e.push(Br),r++}else if(n.kind!==void 0&&n.
kind!=="classify"){let Br={};e===null?e=[Br]:e.push(Br),r++}}var Qe=Ls===r;if(r=Rr,e!==null&&(Rr?e.length=Rr:e=null),Qe){
let xs=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let rs;if(n.data===void 0&&(rs="data")||n.labels===void 0&&(rs="la\
bels")||n.model===void 0&&(rs="model")||n.epochs===void 0&&(rs="epochs"))return _r.errors=[{instancePath:s,keyword:"requ\
ired"}],!1}var Qe=xs===r;es=Qe}if(!es){let xs={instancePath:s,keyword:"if"};return e===null?e=[xs]:e.push(xs),r++,_r.errors=
e,!1}var L=bs===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let xs=r,Br=r,rs=!0,As=r,Ws=r,an=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let Os;if(n.extends===void 0&&(Os="extends")){let Kr={};e===null?e=[Kr]:e.push(Kr),r++}}var b=an===r;if(b){let Os={};
e===null?e=[Os]:e.push(Os),r++}else r=Ws,e!==null&&(Ws?e.length=Ws:e=null);if(r===As&&n&&typeof n=="object"&&!Array.isArray(
n)){let Os;if(n.kind===void 0&&(Os="kind")){let Kr={};e===null?e=[Kr]:e.push(Kr),r++}else if(n.kind!==void 0&&n.kind!=="\
evaluate"){let Kr={};e===null?e=[Kr]:e.push(Kr),r++}}var X=As===r;if(r=Br,e!==null&&(Br?e.length=Br:e=null),X){let Os=r;
if(n&&typeof n=="object"&&!Array.isArray(n)){let is;if(n.weights===void 0&&(is="weights")||n.data===void 0&&(is="data")||
n.labels===void 0&&(is="labels"))return _r.errors=[{instancePath:s,keyword:"required"}],!1}var X=Os===r;rs=X}if(!rs){let Os={
instancePath:s,keyword:"if"};return e===null?e=[Os]:e.push(Os),r++,_r.errors=e,!1}var L=xs===r;if(L){g!==!0&&(g=g||{},g.
kind=!0);let Os=r,Kr=r,is=!0,Ss=r,Xs=r,un=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let Ps;if(n.extends===void 0&&(Ps=
"extends")){let Tr={};e===null?e=[Tr]:e.push(Tr),r++}}var $=un===r;if($){let Ps={};e===null?e=[Ps]:e.push(Ps),r++}else r=
Xs,e!==null&&(Xs?e.length=Xs:e=null);if(r===Ss&&n&&typeof n=="object"&&!Array.isArray(n)){let Ps;if(n.kind===void 0&&(Ps=
"kind")){let Tr={};e===null?e=[Tr]:e.push(Tr),r++}else if(n.kind!==void 0&&n.kind!=="linear-probe"){let Tr={};e===null?e=
[Tr]:e.push(Tr),r++}}var B=Ss===r;if(r=Kr,e!==null&&(Kr?e.length=Kr:e=null),B){let Ps=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let as;if(n.data===void 0&&(as="data")||n.labels===void 0&&(as="labels"))return _r.errors=[{instancePath:s,keyword:"\
required"}],!1}var B=Ps===r;is=B}if(!is){let Ps={instancePath:s,keyword:"if"};return e===null?e=[Ps]:e.push(Ps),r++,_r.errors=
e,!1}var L=Os===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let Ps=r,Tr=r,as=!0,Bs=r,Ys=r,pn=r;if(n&&typeof n=="object"&&!Array.
isArray(n)){let Ns;if(n.extends===void 0&&(Ns="extends")){let Cr={};e===null?e=[Cr]:e.push(Cr),r++}}var le=pn===r;if(le){
let Ns={};e===null?e=[Ns]:e.push(Ns),r++}else r=Ys,e!==null&&(Ys?e.length=Ys:e=null);if(r===Bs&&n&&typeof n=="object"&&!Array.
isArray(n)){let Ns;if(n.kind===void 0&&(Ns="kind")){let Cr={};e===null?e=[Cr]:e.push(Cr),r++}else if(n.kind!==void 0&&n.
kind!=="attention-map"){let Cr={};e===null?e=[Cr]:e.push(Cr),r++}}var V=Bs===r;if(r=Tr,e!==null&&(Tr?e.length=Tr:e=null),
V){let Ns=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let us;if(n.weights===void 0&&(us="weights")||n.data===void 0&&
(us="data"))return _r.errors=[{instancePath:s,keyword:"required"}],!1}var V=Ns===r;as=V}if(!as){let Ns={instancePath:s,keyword:"\
if"};return e===null?e=[Ns]:e.push(Ns),r++,_r.errors=e,!1}var L=Ps===r;if(L){g!==!0&&(g=g||{},g.kind=!0);let Ns=r,Cr=r,us=!0,
Ks=r,dn=r,cn=r,yn=r,Zs=!1,Ts=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let gs;if(n.kind===void 0&&(gs="kind")){let Vr={};
e===null?e=[Vr]:e.push(Vr),r++}}var sr=Ts===r;Zs=Zs||sr;let hn=r;if(n&&typeof n=="object"&&!Array.isArray(n)){let gs;if(n.
extends===void 0&&(gs="extends")){let Vr={};e===null?e=[Vr]:e.push(Vr),r++}}var sr=hn===r;if(Zs=Zs||sr,Zs)r=yn,e!==null&&
(yn?e.length=yn:e=null);else{let gs={};e===null?e=[gs]:e.push(gs),r++}var v=cn===r;if(v){let gs={};e===null?e=[gs]:e.push(
gs),r++}else r=dn,e!==null&&(dn?e.length=dn:e=null);var m=Ks===r;if(r=Cr,e!==null&&(Cr?e.length=Cr:e=null),m){let gs=r;if(n&&
typeof n=="object"&&!Array.isArray(n)){let Cs;if(n.kind===void 0&&(Cs="kind"))return _r.errors=[{instancePath:s,keyword:"\
required"}],!1}var m=gs===r;us=m}if(!us){let gs={instancePath:s,keyword:"if"};return e===null?e=[gs]:e.push(gs),r++,_r.errors=
e,!1}var L=Ns===r}}}}}}}}}}}}}}}}}}}}}}}if(r===0)if(n&&typeof n=="object"&&!Array.isArray(n)){if(g!==!0&&(g=g||{},g.kind=
!0),n.kind!==void 0){let h=n.kind;if(!(h==="fetch"||h==="import-weights"||h==="dataset"||h==="teacher-features"||h==="vq\
kd"||h==="codebook-usage"||h==="mim"||h==="classify"||h==="evaluate"||h==="linear-probe"||h==="attention-map"||h==="comm\
and"))return _r.errors=[{instancePath:s+"/kind",keyword:"enum"}],!1}}else return _r.errors=[{instancePath:s,keyword:"typ\
e"}],!1;return _r.errors=e,ge.props=g,r===0}_r.evaluated={dynamicProps:!0,dynamicItems:!1};var ut={type:"object",properties:{
description:{type:"string"},executor:{anyOf:[{type:"object",properties:{kind:{anyOf:[{enum:["local"]},{$ref:"#/$defs/exp\
ression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},engine:{anyOf:[{enum:["auto","tensorflow","wasm"]},{
$ref:"#/$defs/expression"}]},limits:{anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:["number","null"],exclusiveMinimum:0},
{$ref:"#/$defs/expression"}]},memory:{anyOf:[{type:["string","integer","null"],minimum:1,pattern:"^\\d+(\\.\\d+)?[KMGT]?(i?\
B)?$"},{$ref:"#/$defs/expression"}]},gpus:{anyOf:[{type:["integer","null"],minimum:0},{$ref:"#/$defs/expression"}]},tokens:{
anyOf:[{type:"object",additionalProperties:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},{$ref:"#/$d\
efs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},on_failure:{anyOf:[{enum:["finish","continue",
"kill"]},{$ref:"#/$defs/expression"}]},notify:{anyOf:[{type:"array",items:{anyOf:[{anyOf:[{type:"object",required:["comm\
and"],properties:{on:{anyOf:[{type:"array",minItems:1,uniqueItems:!0,items:{anyOf:[{enum:["done","failed","claim-not-met",
"blocked","cancelled","trial-failed","stalled","retry","retries-exhausted"]},{$ref:"#/$defs/expression"}]}},{$ref:"#/$de\
fs/expression"}]},command:{anyOf:[{type:"array",minItems:1,items:{type:"string"}},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{type:"object",required:["webhook"],properties:{on:{anyOf:[{type:"array",minItems:1,uniqueItems:!0,items:{anyOf:[{enum:[
"done","failed","claim-not-met","blocked","cancelled","trial-failed","stalled","retry","retries-exhausted"]},{$ref:"#/$d\
efs/expression"}]}},{$ref:"#/$defs/expression"}]},webhook:{anyOf:[{type:"string",pattern:"^(https?://|\\$[A-Za-z_][A-Za-z\
0-9_]*$)"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expre\
ssion"}]},defaults:{anyOf:[{type:"object",properties:{resources:{anyOf:[{type:"object",properties:{cpus:{anyOf:[{type:"n\
umber",exclusiveMinimum:0},{$ref:"#/$defs/expression"}]},memory:{anyOf:[{type:["string","integer"],minimum:1,pattern:"^\\\
d+(\\.\\d+)?[KMGT]?(i?B)?$"},{$ref:"#/$defs/expression"}]},gpus:{anyOf:[{type:"integer",minimum:0},{$ref:"#/$defs/expres\
sion"}]},tokens:{anyOf:[{type:"object",additionalProperties:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},
{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},timeout:{anyOf:[{type:"object",properties:{
total:{anyOf:[{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},idle:{anyOf:[
{type:["string","null"],pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},grace:{anyOf:[{type:"st\
ring",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/\
expression"}]},retry:{anyOf:[{type:"array",items:{anyOf:[{type:"object",required:["on"],properties:{on:{anyOf:[{anyOf:[{
anyOf:[{enum:["exit","signal","oom","gpu-oom","timeout","idle","preempted","node-lost","diverged"]},{type:"string",pattern:"\
^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}]},{type:"array",minItems:1,uniqueItems:!0,items:{anyOf:[{anyOf:[{enum:["exit","s\
ignal","oom","gpu-oom","timeout","idle","preempted","node-lost","diverged"]},{type:"string",pattern:"^(exit:\\d{1,3}|sign\
al:SIG[A-Z0-9]+)$"}]},{$ref:"#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]},max:{anyOf:[{type:"integer",minimum:1},
{$ref:"#/$defs/expression"}]},delay:{anyOf:[{type:"string",pattern:"^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/exp\
ression"}]},factor:{anyOf:[{type:"number",minimum:1},{$ref:"#/$defs/expression"}]},max_delay:{anyOf:[{type:"string",pattern:"\
^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$"},{$ref:"#/$defs/expression"}]},jitter:{anyOf:[{type:"number",minimum:0,maximum:1},{$ref:"\
#/$defs/expression"}]},set:{anyOf:[{type:"object",additionalProperties:!0},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},
{$ref:"#/$defs/expression"}]}},{$ref:"#/$defs/expression"}]},stop_if:{anyOf:[{anyOf:[{type:"string",pattern:"^metrics\\.(\
\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"object",required:["metric"],properties:{
metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-finite"]},{$ref:"#/$defs/expression"}]},above:{anyOf:[{type:"\
number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},for:{anyOf:[{type:"in\
teger",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{type:"array",items:{anyOf:[{anyOf:[{type:"str\
ing",pattern:"^metrics\\.(\\S+) (?:is (nan|not-finite)|(above|below) (-?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?))$"},{type:"obje\
ct",required:["metric"],properties:{metric:{type:"string",minLength:1},is:{anyOf:[{enum:["nan","not-finite"]},{$ref:"#/$\
defs/expression"}]},above:{anyOf:[{type:"number"},{$ref:"#/$defs/expression"}]},below:{anyOf:[{type:"number"},{$ref:"#/$\
defs/expression"}]},for:{anyOf:[{type:"integer",minimum:1},{$ref:"#/$defs/expression"}]}},additionalProperties:!1}]},{$ref:"\
#/$defs/expression"}]}}]},{$ref:"#/$defs/expression"}]}},additionalProperties:!1},{$ref:"#/$defs/expression"}]},params:{
type:"object"},stages:{type:"object"},datasets:{type:"object"}},additionalProperties:!1},pt=new RegExp("^(https?://|\\$[A\
-Za-z_][A-Za-z0-9_]*$)","u");function ps(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){
let e=null,r=0,ge=ps.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n==
"object"&&!Array.isArray(n)){let er=r;for(let pe in n)if(!ds.call(ut.properties,pe)){return ps.errors=[{instancePath:s,keyword:"\
additionalProperties"}],!1;break}if(er===r){if(n.description!==void 0){let pe=r;if(typeof n.description!="string")return ps.
errors=[{instancePath:s+"/description",keyword:"type"}],!1;var i=pe===r}else var i=!0;if(i){if(n.executor!==void 0){let pe=n.
executor,ar=r,pr=r,Oe=!1,he=r;if(r===he)if(pe&&typeof pe=="object"&&!Array.isArray(pe)){let De=r;for(let P in pe)if(P!==
"kind"){let Ne={instancePath:s+"/executor",keyword:"additionalProperties"};e===null?e=[Ne]:e.push(Ne),r++;break}if(De===
r&&pe.kind!==void 0){let P=pe.kind,Ne=r,de=!1,ne=r;if(P!=="local"){let tr={instancePath:s+"/executor/kind",keyword:"enum"};
e===null?e=[tr]:e.push(tr),r++}var ie=ne===r;de=de||ie;let Fe=r;t(P,{instancePath:s+"/executor/kind",parentData:pe,parentDataProperty:"\
kind",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ie=Fe===r;if(de=de||ie,de)r=
Ne,e!==null&&(Ne?e.length=Ne:e=null);else{let tr={instancePath:s+"/executor/kind",keyword:"anyOf"};e===null?e=[tr]:e.push(
tr),r++}}}else{let De={instancePath:s+"/executor",keyword:"type"};e===null?e=[De]:e.push(De),r++}var _=he===r;Oe=Oe||_;let ve=r;
t(pe,{instancePath:s+"/executor",parentData:n,parentDataProperty:"executor",rootData:f,dynamicAnchors:o})||(e=e===null?t.
errors:e.concat(t.errors),r=e.length);var _=ve===r;if(Oe=Oe||_,Oe)r=pr,e!==null&&(pr?e.length=pr:e=null);else{let De={instancePath:s+
"/executor",keyword:"anyOf"};return e===null?e=[De]:e.push(De),r++,ps.errors=e,!1}var i=ar===r}else var i=!0;if(i){if(n.
engine!==void 0){let pe=n.engine,ar=r,pr=r,Oe=!1,he=r;if(!(pe==="auto"||pe==="tensorflow"||pe==="wasm")){let De={instancePath:s+
"/engine",keyword:"enum"};e===null?e=[De]:e.push(De),r++}var Je=he===r;Oe=Oe||Je;let ve=r;t(pe,{instancePath:s+"/engine",
parentData:n,parentDataProperty:"engine",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var Je=ve===r;if(Oe=Oe||Je,Oe)r=pr,e!==null&&(pr?e.length=pr:e=null);else{let De={instancePath:s+"/engine",keyword:"anyO\
f"};return e===null?e=[De]:e.push(De),r++,ps.errors=e,!1}var i=ar===r}else var i=!0;if(i){if(n.limits!==void 0){let pe=n.
limits,ar=r,pr=r,Oe=!1,he=r;if(r===he)if(pe&&typeof pe=="object"&&!Array.isArray(pe)){let De=r;for(let P in pe)if(!(P===
"cpus"||P==="memory"||P==="gpus"||P==="tokens")){let Ne={instancePath:s+"/limits",keyword:"additionalProperties"};e===null?
e=[Ne]:e.push(Ne),r++;break}if(De===r){if(pe.cpus!==void 0){let P=pe.cpus,Ne=r,de=r,ne=!1,Fe=r;if(typeof P!="number"&&P!==
null){let Ce={instancePath:s+"/limits/cpus",keyword:"type"};e===null?e=[Ce]:e.push(Ce),r++}if(r===Fe&&typeof P=="number"&&
(P<=0||isNaN(P))){let Ce={instancePath:s+"/limits/cpus",keyword:"exclusiveMinimum"};e===null?e=[Ce]:e.push(Ce),r++}var ze=Fe===
r;ne=ne||ze;let tr=r;t(P,{instancePath:s+"/limits/cpus",parentData:pe,parentDataProperty:"cpus",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ze=tr===r;if(ne=ne||ze,ne)r=de,e!==null&&(de?e.length=de:e=null);else{
let Ce={instancePath:s+"/limits/cpus",keyword:"anyOf"};e===null?e=[Ce]:e.push(Ce),r++}var g=Ne===r}else var g=!0;if(g){if(pe.
memory!==void 0){let P=pe.memory,Ne=r,de=r,ne=!1,Fe=r;if(typeof P!="string"&&!(typeof P=="number"&&!(P%1)&&!isNaN(P))&&P!==
null){let R={instancePath:s+"/limits/memory",keyword:"type"};e===null?e=[R]:e.push(R),r++}if(r===Fe){if(typeof P=="numbe\
r"&&(P<1||isNaN(P))){let R={instancePath:s+"/limits/memory",keyword:"minimum"};e===null?e=[R]:e.push(R),r++}if(r===Fe&&typeof P==
"string"&&!_n.test(P)){let R={instancePath:s+"/limits/memory",keyword:"pattern"};e===null?e=[R]:e.push(R),r++}}var L=Fe===
r;ne=ne||L;let tr=r;t(P,{instancePath:s+"/limits/memory",parentData:pe,parentDataProperty:"memory",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var L=tr===r;if(ne=ne||L,ne)r=de,e!==null&&(de?e.length=de:e=null);else{
let R={instancePath:s+"/limits/memory",keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}var g=Ne===r}else var g=!0;if(g){if(pe.
gpus!==void 0){let P=pe.gpus,Ne=r,de=r,ne=!1,Fe=r;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P))&&P!==null){let R={instancePath:s+
"/limits/gpus",keyword:"type"};e===null?e=[R]:e.push(R),r++}if(r===Fe&&typeof P=="number"&&(P<0||isNaN(P))){let R={instancePath:s+
"/limits/gpus",keyword:"minimum"};e===null?e=[R]:e.push(R),r++}var Ke=Fe===r;ne=ne||Ke;let tr=r;t(P,{instancePath:s+"/li\
mits/gpus",parentData:pe,parentDataProperty:"gpus",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Ke=tr===r;if(ne=ne||Ke,ne)r=de,e!==null&&(de?e.length=de:e=null);else{let R={instancePath:s+"/limits/gpu\
s",keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}var g=Ne===r}else var g=!0;if(g)if(pe.tokens!==void 0){let P=pe.tokens,
Ne=r,de=r,ne=!1,Fe=r;if(r===Fe)if(P&&typeof P=="object"&&!Array.isArray(P))for(let R in P){let ke=P[R],Me=r,$e=r,Be=!1,Le=r;
if(!(typeof ke=="number"&&!(ke%1)&&!isNaN(ke))){let q={instancePath:s+"/limits/tokens/"+R.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"type"};e===null?e=[q]:e.push(q),r++}if(r===Le&&typeof ke=="number"&&(ke<1||isNaN(ke))){let q={instancePath:s+
"/limits/tokens/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minimum"};e===null?e=[q]:e.push(q),r++}var Te=Le===r;
Be=Be||Te;let Ve=r;t(ke,{instancePath:s+"/limits/tokens/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:P,parentDataProperty:R,
rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Te=Ve===r;if(Be=Be||Te,Be)r=$e,e!==
null&&($e?e.length=$e:e=null);else{let q={instancePath:s+"/limits/tokens/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"\
anyOf"};e===null?e=[q]:e.push(q),r++}var A=Me===r;if(!A)break}else{let R={instancePath:s+"/limits/tokens",keyword:"type"};
e===null?e=[R]:e.push(R),r++}var T=Fe===r;ne=ne||T;let tr=r;t(P,{instancePath:s+"/limits/tokens",parentData:pe,parentDataProperty:"\
tokens",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var T=tr===r;if(ne=ne||T,ne)r=
de,e!==null&&(de?e.length=de:e=null);else{let R={instancePath:s+"/limits/tokens",keyword:"anyOf"};e===null?e=[R]:e.push(
R),r++}var g=Ne===r}else var g=!0}}}}else{let De={instancePath:s+"/limits",keyword:"type"};e===null?e=[De]:e.push(De),r++}
var K=he===r;Oe=Oe||K;let ve=r;t(pe,{instancePath:s+"/limits",parentData:n,parentDataProperty:"limits",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var K=ve===r;if(Oe=Oe||K,Oe)r=pr,e!==null&&(pr?e.length=pr:e=null);else{
let De={instancePath:s+"/limits",keyword:"anyOf"};return e===null?e=[De]:e.push(De),r++,ps.errors=e,!1}var i=ar===r}else
var i=!0;if(i){if(n.on_failure!==void 0){let pe=n.on_failure,ar=r,pr=r,Oe=!1,he=r;if(!(pe==="finish"||pe==="continue"||pe===
"kill")){let De={instancePath:s+"/on_failure",keyword:"enum"};e===null?e=[De]:e.push(De),r++}var x=he===r;Oe=Oe||x;let ve=r;
t(pe,{instancePath:s+"/on_failure",parentData:n,parentDataProperty:"on_failure",rootData:f,dynamicAnchors:o})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var x=ve===r;if(Oe=Oe||x,Oe)r=pr,e!==null&&(pr?e.length=pr:e=null);else{let De={
instancePath:s+"/on_failure",keyword:"anyOf"};return e===null?e=[De]:e.push(De),r++,ps.errors=e,!1}var i=ar===r}else var i=!0;
if(i){if(n.notify!==void 0){let pe=n.notify,ar=r,pr=r,Oe=!1,he=r;if(r===he)if(Array.isArray(pe)){var ue=!0;let De=pe.length;
for(let P=0;P<De;P++){let Ne=pe[P],de=r,ne=r,Fe=!1,tr=r,Ce=r,R=!1,ke=r;if(r===ke)if(Ne&&typeof Ne=="object"&&!Array.isArray(
Ne)){let Le;if(Ne.command===void 0&&(Le="command")){let Ve={instancePath:s+"/notify/"+P,keyword:"required"};e===null?e=[
Ve]:e.push(Ve),r++}else{let Ve=r;for(let q in Ne)if(!(q==="on"||q==="command")){let nr={instancePath:s+"/notify/"+P,keyword:"\
additionalProperties"};e===null?e=[nr]:e.push(nr),r++;break}if(Ve===r){if(Ne.on!==void 0){let q=Ne.on,nr=r,Ie=r,Re=!1,Pe=r;
if(r===Pe)if(Array.isArray(q))if(q.length<1){let Ye={instancePath:s+"/notify/"+P+"/on",keyword:"minItems"};e===null?e=[Ye]:
e.push(Ye),r++}else{var H=!0;let Ye=q.length;for(let Q=0;Q<Ye;Q++){let He=q[Q],We=r,Wr=r,Ae=!1,Dr=r;if(!(He==="done"||He===
"failed"||He==="claim-not-met"||He==="blocked"||He==="cancelled"||He==="trial-failed"||He==="stalled"||He==="retry"||He===
"retries-exhausted")){let cr={instancePath:s+"/notify/"+P+"/on/"+Q,keyword:"enum"};e===null?e=[cr]:e.push(cr),r++}var _e=Dr===
r;Ae=Ae||_e;let dr=r;t(He,{instancePath:s+"/notify/"+P+"/on/"+Q,parentData:q,parentDataProperty:Q,rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var _e=dr===r;if(Ae=Ae||_e,Ae)r=Wr,e!==null&&(Wr?e.length=Wr:e=null);else{
let cr={instancePath:s+"/notify/"+P+"/on/"+Q,keyword:"anyOf"};e===null?e=[cr]:e.push(cr),r++}var H=We===r;if(!H)break}if(H){
let Q=q.length,He;if(Q>1){e:for(;Q--;)for(He=Q;He--;)if(mn(q[Q],q[He])){let We={instancePath:s+"/notify/"+P+"/on",keyword:"\
uniqueItems"};e===null?e=[We]:e.push(We),r++;break e}}}}else{let Ye={instancePath:s+"/notify/"+P+"/on",keyword:"type"};e===
null?e=[Ye]:e.push(Ye),r++}var c=Pe===r;Re=Re||c;let fr=r;t(q,{instancePath:s+"/notify/"+P+"/on",parentData:Ne,parentDataProperty:"\
on",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var c=fr===r;if(Re=Re||c,Re)r=Ie,
e!==null&&(Ie?e.length=Ie:e=null);else{let Ye={instancePath:s+"/notify/"+P+"/on",keyword:"anyOf"};e===null?e=[Ye]:e.push(
Ye),r++}var re=nr===r}else var re=!0;if(re)if(Ne.command!==void 0){let q=Ne.command,nr=r,Ie=r,Re=!1,Pe=r;if(r===Pe)if(Array.
isArray(q))if(q.length<1){let Q={instancePath:s+"/notify/"+P+"/command",keyword:"minItems"};e===null?e=[Q]:e.push(Q),r++}else{
var J=!0;let Q=q.length;for(let He=0;He<Q;He++){let We=r;if(typeof q[He]!="string"){let Ae={instancePath:s+"/notify/"+P+
"/command/"+He,keyword:"type"};e===null?e=[Ae]:e.push(Ae),r++}var J=We===r;if(!J)break}}else{let Q={instancePath:s+"/not\
ify/"+P+"/command",keyword:"type"};e===null?e=[Q]:e.push(Q),r++}var W=Pe===r;Re=Re||W;let fr=r;t(q,{instancePath:s+"/not\
ify/"+P+"/command",parentData:Ne,parentDataProperty:"command",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var W=fr===r;if(Re=Re||W,Re)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let Q={instancePath:s+"/no\
tify/"+P+"/command",keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}var re=nr===r}else var re=!0}}}else{let Le={instancePath:s+
"/notify/"+P,keyword:"type"};e===null?e=[Le]:e.push(Le),r++}var G=ke===r;if(R=R||G,G)var me=!0;let Me=r;if(r===Me)if(Ne&&
typeof Ne=="object"&&!Array.isArray(Ne)){let Le;if(Ne.webhook===void 0&&(Le="webhook")){let Ve={instancePath:s+"/notify/"+
P,keyword:"required"};e===null?e=[Ve]:e.push(Ve),r++}else{let Ve=r;for(let q in Ne)if(!(q==="on"||q==="webhook")){let nr={
instancePath:s+"/notify/"+P,keyword:"additionalProperties"};e===null?e=[nr]:e.push(nr),r++;break}if(Ve===r){if(Ne.on!==void 0){
let q=Ne.on,nr=r,Ie=r,Re=!1,Pe=r;if(r===Pe)if(Array.isArray(q))if(q.length<1){let Ye={instancePath:s+"/notify/"+P+"/on",
keyword:"minItems"};e===null?e=[Ye]:e.push(Ye),r++}else{var ae=!0;let Ye=q.length;for(let Q=0;Q<Ye;Q++){let He=q[Q],We=r,
Wr=r,Ae=!1,Dr=r;if(!(He==="done"||He==="failed"||He==="claim-not-met"||He==="blocked"||He==="cancelled"||He==="trial-fai\
led"||He==="stalled"||He==="retry"||He==="retries-exhausted")){let cr={instancePath:s+"/notify/"+P+"/on/"+Q,keyword:"enu\
m"};e===null?e=[cr]:e.push(cr),r++}var ye=Dr===r;Ae=Ae||ye;let dr=r;t(He,{instancePath:s+"/notify/"+P+"/on/"+Q,parentData:q,
parentDataProperty:Q,rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ye=dr===r;if(Ae=
Ae||ye,Ae)r=Wr,e!==null&&(Wr?e.length=Wr:e=null);else{let cr={instancePath:s+"/notify/"+P+"/on/"+Q,keyword:"anyOf"};e===
null?e=[cr]:e.push(cr),r++}var ae=We===r;if(!ae)break}if(ae){let Q=q.length,He;if(Q>1){e:for(;Q--;)for(He=Q;He--;)if(mn(
q[Q],q[He])){let We={instancePath:s+"/notify/"+P+"/on",keyword:"uniqueItems"};e===null?e=[We]:e.push(We),r++;break e}}}}else{
let Ye={instancePath:s+"/notify/"+P+"/on",keyword:"type"};e===null?e=[Ye]:e.push(Ye),r++}var fe=Pe===r;Re=Re||fe;let fr=r;
t(q,{instancePath:s+"/notify/"+P+"/on",parentData:Ne,parentDataProperty:"on",rootData:f,dynamicAnchors:o})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var fe=fr===r;if(Re=Re||fe,Re)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let Ye={
instancePath:s+"/notify/"+P+"/on",keyword:"anyOf"};e===null?e=[Ye]:e.push(Ye),r++}var Ee=nr===r}else var Ee=!0;if(Ee)if(Ne.
webhook!==void 0){let q=Ne.webhook,nr=r,Ie=r,Re=!1,Pe=r;if(r===Pe)if(typeof q=="string"){if(!pt.test(q)){let Q={instancePath:s+
"/notify/"+P+"/webhook",keyword:"pattern"};e===null?e=[Q]:e.push(Q),r++}}else{let Q={instancePath:s+"/notify/"+P+"/webho\
ok",keyword:"type"};e===null?e=[Q]:e.push(Q),r++}var we=Pe===r;Re=Re||we;let fr=r;t(q,{instancePath:s+"/notify/"+P+"/web\
hook",parentData:Ne,parentDataProperty:"webhook",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var we=fr===r;if(Re=Re||we,Re)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let Q={instancePath:s+"/notify/"+P+
"/webhook",keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}var Ee=nr===r}else var Ee=!0}}}else{let Le={instancePath:s+"/no\
tify/"+P,keyword:"type"};e===null?e=[Le]:e.push(Le),r++}var G=Me===r;if(R=R||G,G&&me!==!0&&(me=!0),R)r=Ce,e!==null&&(Ce?
e.length=Ce:e=null);else{let Le={instancePath:s+"/notify/"+P,keyword:"anyOf"};e===null?e=[Le]:e.push(Le),r++}var z=tr===
r;Fe=Fe||z;let $e=r;t(Ne,{instancePath:s+"/notify/"+P,parentData:pe,parentDataProperty:P,rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var z=$e===r;if(Fe=Fe||z,Fe)r=ne,e!==null&&(ne?e.length=ne:e=null);else{
let Le={instancePath:s+"/notify/"+P,keyword:"anyOf"};e===null?e=[Le]:e.push(Le),r++}var ue=de===r;if(!ue)break}}else{let De={
instancePath:s+"/notify",keyword:"type"};e===null?e=[De]:e.push(De),r++}var S=he===r;Oe=Oe||S;let ve=r;t(pe,{instancePath:s+
"/notify",parentData:n,parentDataProperty:"notify",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var S=ve===r;if(Oe=Oe||S,Oe)r=pr,e!==null&&(pr?e.length=pr:e=null);else{let De={instancePath:s+"/notify",keyword:"\
anyOf"};return e===null?e=[De]:e.push(De),r++,ps.errors=e,!1}var i=ar===r}else var i=!0;if(i){if(n.defaults!==void 0){let pe=n.
defaults,ar=r,pr=r,Oe=!1,he=r;if(r===he)if(pe&&typeof pe=="object"&&!Array.isArray(pe)){let De=r;for(let P in pe)if(!(P===
"resources"||P==="timeout"||P==="retry"||P==="stop_if")){let Ne={instancePath:s+"/defaults",keyword:"additionalPropertie\
s"};e===null?e=[Ne]:e.push(Ne),r++;break}if(De===r){if(pe.resources!==void 0){let P=pe.resources,Ne=r,de=r,ne=!1,Fe=r;if(r===
Fe)if(P&&typeof P=="object"&&!Array.isArray(P)){let Ce=r;for(let R in P)if(!(R==="cpus"||R==="memory"||R==="gpus"||R==="\
tokens")){let ke={instancePath:s+"/defaults/resources",keyword:"additionalProperties"};e===null?e=[ke]:e.push(ke),r++;break}
if(Ce===r){if(P.cpus!==void 0){let R=P.cpus,ke=r,Me=r,$e=!1,Be=r;if(r===Be)if(typeof R=="number"){if(R<=0||isNaN(R)){let Ve={
instancePath:s+"/defaults/resources/cpus",keyword:"exclusiveMinimum"};e===null?e=[Ve]:e.push(Ve),r++}}else{let Ve={instancePath:s+
"/defaults/resources/cpus",keyword:"type"};e===null?e=[Ve]:e.push(Ve),r++}var te=Be===r;$e=$e||te;let Le=r;t(R,{instancePath:s+
"/defaults/resources/cpus",parentData:P,parentDataProperty:"cpus",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var te=Le===r;if($e=$e||te,$e)r=Me,e!==null&&(Me?e.length=Me:e=null);else{let Ve={instancePath:s+
"/defaults/resources/cpus",keyword:"anyOf"};e===null?e=[Ve]:e.push(Ve),r++}var ce=ke===r}else var ce=!0;if(ce){if(P.memory!==
void 0){let R=P.memory,ke=r,Me=r,$e=!1,Be=r;if(typeof R!="string"&&!(typeof R=="number"&&!(R%1)&&!isNaN(R))){let q={instancePath:s+
"/defaults/resources/memory",keyword:"type"};e===null?e=[q]:e.push(q),r++}if(r===Be){if(typeof R=="number"&&(R<1||isNaN(
R))){let q={instancePath:s+"/defaults/resources/memory",keyword:"minimum"};e===null?e=[q]:e.push(q),r++}if(r===Be&&typeof R==
"string"&&!_n.test(R)){let q={instancePath:s+"/defaults/resources/memory",keyword:"pattern"};e===null?e=[q]:e.push(q),r++}}
var N=Be===r;$e=$e||N;let Le=r;t(R,{instancePath:s+"/defaults/resources/memory",parentData:P,parentDataProperty:"memory",
rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var N=Le===r;if($e=$e||N,$e)r=Me,e!==
null&&(Me?e.length=Me:e=null);else{let q={instancePath:s+"/defaults/resources/memory",keyword:"anyOf"};e===null?e=[q]:e.
push(q),r++}var ce=ke===r}else var ce=!0;if(ce){if(P.gpus!==void 0){let R=P.gpus,ke=r,Me=r,$e=!1,Be=r;if(!(typeof R=="nu\
mber"&&!(R%1)&&!isNaN(R))){let q={instancePath:s+"/defaults/resources/gpus",keyword:"type"};e===null?e=[q]:e.push(q),r++}
if(r===Be&&typeof R=="number"&&(R<0||isNaN(R))){let q={instancePath:s+"/defaults/resources/gpus",keyword:"minimum"};e===
null?e=[q]:e.push(q),r++}var U=Be===r;$e=$e||U;let Le=r;t(R,{instancePath:s+"/defaults/resources/gpus",parentData:P,parentDataProperty:"\
gpus",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var U=Le===r;if($e=$e||U,$e)r=Me,
e!==null&&(Me?e.length=Me:e=null);else{let q={instancePath:s+"/defaults/resources/gpus",keyword:"anyOf"};e===null?e=[q]:
e.push(q),r++}var ce=ke===r}else var ce=!0;if(ce)if(P.tokens!==void 0){let R=P.tokens,ke=r,Me=r,$e=!1,Be=r;if(r===Be)if(R&&
typeof R=="object"&&!Array.isArray(R))for(let q in R){let nr=R[q],Ie=r,Re=r,Pe=!1,fr=r;if(!(typeof nr=="number"&&!(nr%1)&&
!isNaN(nr))){let Q={instancePath:s+"/defaults/resources/tokens/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};
e===null?e=[Q]:e.push(Q),r++}if(r===fr&&typeof nr=="number"&&(nr<1||isNaN(nr))){let Q={instancePath:s+"/defaults/resourc\
es/tokens/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"minimum"};e===null?e=[Q]:e.push(Q),r++}var I=fr===r;Pe=Pe||
I;let Ye=r;t(nr,{instancePath:s+"/defaults/resources/tokens/"+q.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:R,parentDataProperty:q,
rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var I=Ye===r;if(Pe=Pe||I,Pe)r=Re,e!==
null&&(Re?e.length=Re:e=null);else{let Q={instancePath:s+"/defaults/resources/tokens/"+q.replace(/~/g,"~0").replace(/\//g,
"~1"),keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}var w=Ie===r;if(!w)break}else{let q={instancePath:s+"/defaults/resou\
rces/tokens",keyword:"type"};e===null?e=[q]:e.push(q),r++}var F=Be===r;$e=$e||F;let Le=r;t(R,{instancePath:s+"/defaults/\
resources/tokens",parentData:P,parentDataProperty:"tokens",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var F=Le===r;if($e=$e||F,$e)r=Me,e!==null&&(Me?e.length=Me:e=null);else{let q={instancePath:s+"/de\
faults/resources/tokens",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var ce=ke===r}else var ce=!0}}}}else{let Ce={instancePath:s+
"/defaults/resources",keyword:"type"};e===null?e=[Ce]:e.push(Ce),r++}var Ge=Fe===r;ne=ne||Ge;let tr=r;t(P,{instancePath:s+
"/defaults/resources",parentData:pe,parentDataProperty:"resources",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var Ge=tr===r;if(ne=ne||Ge,ne)r=de,e!==null&&(de?e.length=de:e=null);else{let Ce={instancePath:s+
"/defaults/resources",keyword:"anyOf"};e===null?e=[Ce]:e.push(Ce),r++}var or=Ne===r}else var or=!0;if(or){if(pe.timeout!==
void 0){let P=pe.timeout,Ne=r,de=r,ne=!1,Fe=r;if(r===Fe)if(P&&typeof P=="object"&&!Array.isArray(P)){let R=r;for(let ke in P)
if(!(ke==="total"||ke==="idle"||ke==="grace")){let Me={instancePath:s+"/defaults/timeout",keyword:"additionalProperties"};
e===null?e=[Me]:e.push(Me),r++;break}if(R===r){if(P.total!==void 0){let ke=P.total,Me=r,$e=r,Be=!1,Le=r;if(typeof ke!="s\
tring"&&ke!==null){let q={instancePath:s+"/defaults/timeout/total",keyword:"type"};e===null?e=[q]:e.push(q),r++}if(r===Le&&
typeof ke=="string"&&!_s.test(ke)){let q={instancePath:s+"/defaults/timeout/total",keyword:"pattern"};e===null?e=[q]:e.push(
q),r++}var j=Le===r;Be=Be||j;let Ve=r;t(ke,{instancePath:s+"/defaults/timeout/total",parentData:P,parentDataProperty:"to\
tal",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var j=Ve===r;if(Be=Be||j,Be)r=$e,
e!==null&&($e?e.length=$e:e=null);else{let q={instancePath:s+"/defaults/timeout/total",keyword:"anyOf"};e===null?e=[q]:e.
push(q),r++}var se=Me===r}else var se=!0;if(se){if(P.idle!==void 0){let ke=P.idle,Me=r,$e=r,Be=!1,Le=r;if(typeof ke!="st\
ring"&&ke!==null){let nr={instancePath:s+"/defaults/timeout/idle",keyword:"type"};e===null?e=[nr]:e.push(nr),r++}if(r===
Le&&typeof ke=="string"&&!_s.test(ke)){let nr={instancePath:s+"/defaults/timeout/idle",keyword:"pattern"};e===null?e=[nr]:
e.push(nr),r++}var lr=Le===r;Be=Be||lr;let Ve=r;t(ke,{instancePath:s+"/defaults/timeout/idle",parentData:P,parentDataProperty:"\
idle",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var lr=Ve===r;if(Be=Be||lr,Be)r=
$e,e!==null&&($e?e.length=$e:e=null);else{let nr={instancePath:s+"/defaults/timeout/idle",keyword:"anyOf"};e===null?e=[nr]:
e.push(nr),r++}var se=Me===r}else var se=!0;if(se)if(P.grace!==void 0){let ke=P.grace,Me=r,$e=r,Be=!1,Le=r;if(r===Le)if(typeof ke==
"string"){if(!_s.test(ke)){let nr={instancePath:s+"/defaults/timeout/grace",keyword:"pattern"};e===null?e=[nr]:e.push(nr),
r++}}else{let nr={instancePath:s+"/defaults/timeout/grace",keyword:"type"};e===null?e=[nr]:e.push(nr),r++}var Ze=Le===r;
Be=Be||Ze;let Ve=r;t(ke,{instancePath:s+"/defaults/timeout/grace",parentData:P,parentDataProperty:"grace",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ze=Ve===r;if(Be=Be||Ze,Be)r=$e,e!==null&&($e?e.length=$e:e=null);else{
let nr={instancePath:s+"/defaults/timeout/grace",keyword:"anyOf"};e===null?e=[nr]:e.push(nr),r++}var se=Me===r}else var se=!0}}}else{
let R={instancePath:s+"/defaults/timeout",keyword:"type"};e===null?e=[R]:e.push(R),r++}var ur=Fe===r;ne=ne||ur;let tr=r;
t(P,{instancePath:s+"/defaults/timeout",parentData:pe,parentDataProperty:"timeout",rootData:f,dynamicAnchors:o})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var ur=tr===r;if(ne=ne||ur,ne)r=de,e!==null&&(de?e.length=de:e=null);else{let R={
instancePath:s+"/defaults/timeout",keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}var or=Ne===r}else var or=!0;if(or){if(pe.
retry!==void 0){let P=pe.retry,Ne=r,de=r,ne=!1,Fe=r;if(r===Fe)if(Array.isArray(P)){var be=!0;let R=P.length;for(let ke=0;ke<
R;ke++){let Me=P[ke],$e=r,Be=r,Le=!1,Ve=r;if(r===Ve)if(Me&&typeof Me=="object"&&!Array.isArray(Me)){let Ie;if(Me.on===void 0&&
(Ie="on")){let Re={instancePath:s+"/defaults/retry/"+ke,keyword:"required"};e===null?e=[Re]:e.push(Re),r++}else{let Re=r;
for(let Pe in Me)if(!(Pe==="on"||Pe==="max"||Pe==="delay"||Pe==="factor"||Pe==="max_delay"||Pe==="jitter"||Pe==="set")){
let fr={instancePath:s+"/defaults/retry/"+ke,keyword:"additionalProperties"};e===null?e=[fr]:e.push(fr),r++;break}if(Re===
r){if(Me.on!==void 0){let Pe=Me.on,fr=r,Ye=r,Q=!1,He=r,We=r,Wr=!1,Ae=r,Dr=r,dr=!1,Hr=r;if(!(Pe==="exit"||Pe==="signal"||
Pe==="oom"||Pe==="gpu-oom"||Pe==="timeout"||Pe==="idle"||Pe==="preempted"||Pe==="node-lost"||Pe==="diverged")){let yr={instancePath:s+
"/defaults/retry/"+ke+"/on",keyword:"enum"};e===null?e=[yr]:e.push(yr),r++}var Qe=Hr===r;dr=dr||Qe;let cr=r;if(r===cr)if(typeof Pe==
"string"){if(!en.test(Pe)){let yr={instancePath:s+"/defaults/retry/"+ke+"/on",keyword:"pattern",params:{pattern:"^(exit:\
\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===null?e=[yr]:e.push(yr),r++}}else{let yr={instancePath:s+"/defaults/retry/"+ke+"/on",
keyword:"type"};e===null?e=[yr]:e.push(yr),r++}var Qe=cr===r;if(dr=dr||Qe,dr)r=Dr,e!==null&&(Dr?e.length=Dr:e=null);else{
let yr={instancePath:s+"/defaults/retry/"+ke+"/on",keyword:"anyOf"};e===null?e=[yr]:e.push(yr),r++}var B=Ae===r;Wr=Wr||B;
let zr=r;if(r===zr)if(Array.isArray(Pe))if(Pe.length<1){let yr={instancePath:s+"/defaults/retry/"+ke+"/on",keyword:"minI\
tems"};e===null?e=[yr]:e.push(yr),r++}else{var b=!0;let yr=Pe.length;for(let hr=0;hr<yr;hr++){let rr=Pe[hr],js=r,qs=r,Ds=!1,
gn=r,cs=r,Ir=!1,ns=r;if(!(rr==="exit"||rr==="signal"||rr==="oom"||rr==="gpu-oom"||rr==="timeout"||rr==="idle"||rr==="pre\
empted"||rr==="node-lost"||rr==="diverged")){let ys={instancePath:s+"/defaults/retry/"+ke+"/on/"+hr,keyword:"enum"};e===
null?e=[ys]:e.push(ys),r++}var X=ns===r;Ir=Ir||X;let zs=r;if(r===zs)if(typeof rr=="string"){if(!en.test(rr)){let ys={instancePath:s+
"/defaults/retry/"+ke+"/on/"+hr,keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===null?e=[
ys]:e.push(ys),r++}}else{let ys={instancePath:s+"/defaults/retry/"+ke+"/on/"+hr,keyword:"type"};e===null?e=[ys]:e.push(ys),
r++}var X=zs===r;if(Ir=Ir||X,Ir)r=cs,e!==null&&(cs?e.length=cs:e=null);else{let ys={instancePath:s+"/defaults/retry/"+ke+
"/on/"+hr,keyword:"anyOf"};e===null?e=[ys]:e.push(ys),r++}var $=gn===r;Ds=Ds||$;let Gs=r;t(rr,{instancePath:s+"/defaults\
/retry/"+ke+"/on/"+hr,parentData:Pe,parentDataProperty:hr,rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.
errors),r=e.length);var $=Gs===r;if(Ds=Ds||$,Ds)r=qs,e!==null&&(qs?e.length=qs:e=null);else{let ys={instancePath:s+"/def\
aults/retry/"+ke+"/on/"+hr,keyword:"anyOf"};e===null?e=[ys]:e.push(ys),r++}var b=js===r;if(!b)break}if(b){let hr=Pe.length,
rr;if(hr>1){e:for(;hr--;)for(rr=hr;rr--;)if(mn(Pe[hr],Pe[rr])){let js={instancePath:s+"/defaults/retry/"+ke+"/on",keyword:"\
uniqueItems"};e===null?e=[js]:e.push(js),r++;break e}}}}else{let yr={instancePath:s+"/defaults/retry/"+ke+"/on",keyword:"\
type"};e===null?e=[yr]:e.push(yr),r++}var B=zr===r;if(Wr=Wr||B,Wr)r=We,e!==null&&(We?e.length=We:e=null);else{let yr={instancePath:s+
"/defaults/retry/"+ke+"/on",keyword:"anyOf"};e===null?e=[yr]:e.push(yr),r++}var le=He===r;Q=Q||le;let vs=r;t(Pe,{instancePath:s+
"/defaults/retry/"+ke+"/on",parentData:Me,parentDataProperty:"on",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var le=vs===r;if(Q=Q||le,Q)r=Ye,e!==null&&(Ye?e.length=Ye:e=null);else{let yr={instancePath:s+
"/defaults/retry/"+ke+"/on",keyword:"anyOf"};e===null?e=[yr]:e.push(yr),r++}var V=fr===r}else var V=!0;if(V){if(Me.max!==
void 0){let Pe=Me.max,fr=r,Ye=r,Q=!1,He=r;if(!(typeof Pe=="number"&&!(Pe%1)&&!isNaN(Pe))){let Ae={instancePath:s+"/defau\
lts/retry/"+ke+"/max",keyword:"type"};e===null?e=[Ae]:e.push(Ae),r++}if(r===He&&typeof Pe=="number"&&(Pe<1||isNaN(Pe))){
let Ae={instancePath:s+"/defaults/retry/"+ke+"/max",keyword:"minimum"};e===null?e=[Ae]:e.push(Ae),r++}var sr=He===r;Q=Q||
sr;let We=r;t(Pe,{instancePath:s+"/defaults/retry/"+ke+"/max",parentData:Me,parentDataProperty:"max",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var sr=We===r;if(Q=Q||sr,Q)r=Ye,e!==null&&(Ye?e.length=Ye:e=null);else{
let Ae={instancePath:s+"/defaults/retry/"+ke+"/max",keyword:"anyOf"};e===null?e=[Ae]:e.push(Ae),r++}var V=fr===r}else var V=!0;
if(V){if(Me.delay!==void 0){let Pe=Me.delay,fr=r,Ye=r,Q=!1,He=r;if(r===He)if(typeof Pe=="string"){if(!_s.test(Pe)){let Ae={
instancePath:s+"/defaults/retry/"+ke+"/delay",keyword:"pattern"};e===null?e=[Ae]:e.push(Ae),r++}}else{let Ae={instancePath:s+
"/defaults/retry/"+ke+"/delay",keyword:"type"};e===null?e=[Ae]:e.push(Ae),r++}var v=He===r;Q=Q||v;let We=r;t(Pe,{instancePath:s+
"/defaults/retry/"+ke+"/delay",parentData:Me,parentDataProperty:"delay",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var v=We===r;if(Q=Q||v,Q)r=Ye,e!==null&&(Ye?e.length=Ye:e=null);else{let Ae={instancePath:s+
"/defaults/retry/"+ke+"/delay",keyword:"anyOf"};e===null?e=[Ae]:e.push(Ae),r++}var V=fr===r}else var V=!0;if(V){if(Me.factor!==
void 0){let Pe=Me.factor,fr=r,Ye=r,Q=!1,He=r;if(r===He)if(typeof Pe=="number"){if(Pe<1||isNaN(Pe)){let Ae={instancePath:s+
"/defaults/retry/"+ke+"/factor",keyword:"minimum"};e===null?e=[Ae]:e.push(Ae),r++}}else{let Ae={instancePath:s+"/default\
s/retry/"+ke+"/factor",keyword:"type"};e===null?e=[Ae]:e.push(Ae),r++}var m=He===r;Q=Q||m;let We=r;t(Pe,{instancePath:s+
"/defaults/retry/"+ke+"/factor",parentData:Me,parentDataProperty:"factor",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var m=We===r;if(Q=Q||m,Q)r=Ye,e!==null&&(Ye?e.length=Ye:e=null);else{let Ae={instancePath:s+
"/defaults/retry/"+ke+"/factor",keyword:"anyOf"};e===null?e=[Ae]:e.push(Ae),r++}var V=fr===r}else var V=!0;if(V){if(Me.max_delay!==
void 0){let Pe=Me.max_delay,fr=r,Ye=r,Q=!1,He=r;if(r===He)if(typeof Pe=="string"){if(!_s.test(Pe)){let Ae={instancePath:s+
"/defaults/retry/"+ke+"/max_delay",keyword:"pattern"};e===null?e=[Ae]:e.push(Ae),r++}}else{let Ae={instancePath:s+"/defa\
ults/retry/"+ke+"/max_delay",keyword:"type"};e===null?e=[Ae]:e.push(Ae),r++}var h=He===r;Q=Q||h;let We=r;t(Pe,{instancePath:s+
"/defaults/retry/"+ke+"/max_delay",parentData:Me,parentDataProperty:"max_delay",rootData:f,dynamicAnchors:o})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var h=We===r;if(Q=Q||h,Q)r=Ye,e!==null&&(Ye?e.length=Ye:e=null);else{let Ae={instancePath:s+
"/defaults/retry/"+ke+"/max_delay",keyword:"anyOf"};e===null?e=[Ae]:e.push(Ae),r++}var V=fr===r}else var V=!0;if(V){if(Me.
jitter!==void 0){let Pe=Me.jitter,fr=r,Ye=r,Q=!1,He=r;if(r===He)if(typeof Pe=="number"){if(Pe>1||isNaN(Pe)){let Ae={instancePath:s+
"/defaults/retry/"+ke+"/jitter",keyword:"maximum"};e===null?e=[Ae]:e.push(Ae),r++}else if(Pe<0||isNaN(Pe)){let Ae={instancePath:s+
"/defaults/retry/"+ke+"/jitter",keyword:"minimum"};e===null?e=[Ae]:e.push(Ae),r++}}else{let Ae={instancePath:s+"/default\
s/retry/"+ke+"/jitter",keyword:"type"};e===null?e=[Ae]:e.push(Ae),r++}var k=He===r;Q=Q||k;let We=r;t(Pe,{instancePath:s+
"/defaults/retry/"+ke+"/jitter",parentData:Me,parentDataProperty:"jitter",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var k=We===r;if(Q=Q||k,Q)r=Ye,e!==null&&(Ye?e.length=Ye:e=null);else{let Ae={instancePath:s+
"/defaults/retry/"+ke+"/jitter",keyword:"anyOf"};e===null?e=[Ae]:e.push(Ae),r++}var V=fr===r}else var V=!0;if(V)if(Me.set!==
void 0){let Pe=Me.set,fr=r,Ye=r,Q=!1,He=r;if(r===He&&!(Pe&&typeof Pe=="object"&&!Array.isArray(Pe))){let Ae={instancePath:s+
"/defaults/retry/"+ke+"/set",keyword:"type"};e===null?e=[Ae]:e.push(Ae),r++}var l=He===r;Q=Q||l;let We=r;t(Pe,{instancePath:s+
"/defaults/retry/"+ke+"/set",parentData:Me,parentDataProperty:"set",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var l=We===r;if(Q=Q||l,Q)r=Ye,e!==null&&(Ye?e.length=Ye:e=null);else{let Ae={instancePath:s+
"/defaults/retry/"+ke+"/set",keyword:"anyOf"};e===null?e=[Ae]:e.push(Ae),r++}var V=fr===r}else var V=!0}}}}}}}}else{let Ie={
instancePath:s+"/defaults/retry/"+ke,keyword:"type"};e===null?e=[Ie]:e.push(Ie),r++}var O=Ve===r;Le=Le||O;let q=r;t(Me,{
instancePath:s+"/defaults/retry/"+ke,parentData:P,parentDataProperty:ke,rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var O=q===r;if(Le=Le||O,Le)r=Be,e!==null&&(Be?e.length=Be:e=null);else{let Ie={instancePath:s+
"/defaults/retry/"+ke,keyword:"anyOf"};e===null?e=[Ie]:e.push(Ie),r++}var be=$e===r;if(!be)break}}else{let R={instancePath:s+
"/defaults/retry",keyword:"type"};e===null?e=[R]:e.push(R),r++}var Z=Fe===r;ne=ne||Z;let tr=r;t(P,{instancePath:s+"/defa\
ults/retry",parentData:pe,parentDataProperty:"retry",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var Z=tr===r;if(ne=ne||Z,ne)r=de,e!==null&&(de?e.length=de:e=null);else{let R={instancePath:s+"/defaults/ret\
ry",keyword:"anyOf"};e===null?e=[R]:e.push(R),r++}var or=Ne===r}else var or=!0;if(or)if(pe.stop_if!==void 0){let P=pe.stop_if,
Ne=r,de=r,ne=!1,Fe=r,tr=r,Ce=!1,R=r;if(r===R)if(typeof P=="string"){if(!rn.test(P)){let Le={instancePath:s+"/defaults/st\
op_if",keyword:"pattern"};e===null?e=[Le]:e.push(Le),r++}}else{let Le={instancePath:s+"/defaults/stop_if",keyword:"type"};
e===null?e=[Le]:e.push(Le),r++}var Ue=R===r;Ce=Ce||Ue;let ke=r;if(r===ke)if(P&&typeof P=="object"&&!Array.isArray(P)){let Le;
if(P.metric===void 0&&(Le="metric")){let Ve={instancePath:s+"/defaults/stop_if",keyword:"required"};e===null?e=[Ve]:e.push(
Ve),r++}else{let Ve=r;for(let q in P)if(!(q==="metric"||q==="is"||q==="above"||q==="below"||q==="for")){let nr={instancePath:s+
"/defaults/stop_if",keyword:"additionalProperties"};e===null?e=[nr]:e.push(nr),r++;break}if(Ve===r){if(P.metric!==void 0){
let q=P.metric,nr=r;if(r===nr)if(typeof q=="string"){if(jr(q)<1){let Ie={instancePath:s+"/defaults/stop_if/metric",keyword:"\
minLength"};e===null?e=[Ie]:e.push(Ie),r++}}else{let Ie={instancePath:s+"/defaults/stop_if/metric",keyword:"type"};e===null?
e=[Ie]:e.push(Ie),r++}var d=nr===r}else var d=!0;if(d){if(P.is!==void 0){let q=P.is,nr=r,Ie=r,Re=!1,Pe=r;if(!(q==="nan"||
q==="not-finite")){let Q={instancePath:s+"/defaults/stop_if/is",keyword:"enum"};e===null?e=[Q]:e.push(Q),r++}var a=Pe===
r;Re=Re||a;let fr=r;t(q,{instancePath:s+"/defaults/stop_if/is",parentData:P,parentDataProperty:"is",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var a=fr===r;if(Re=Re||a,Re)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{
let Q={instancePath:s+"/defaults/stop_if/is",keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}var d=nr===r}else var d=!0;if(d){
if(P.above!==void 0){let q=P.above,nr=r,Ie=r,Re=!1,Pe=r;if(typeof q!="number"){let Q={instancePath:s+"/defaults/stop_if/\
above",keyword:"type"};e===null?e=[Q]:e.push(Q),r++}var ee=Pe===r;Re=Re||ee;let fr=r;t(q,{instancePath:s+"/defaults/stop\
_if/above",parentData:P,parentDataProperty:"above",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var ee=fr===r;if(Re=Re||ee,Re)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let Q={instancePath:s+"/defaults/s\
top_if/above",keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}var d=nr===r}else var d=!0;if(d){if(P.below!==void 0){let q=P.
below,nr=r,Ie=r,Re=!1,Pe=r;if(typeof q!="number"){let Q={instancePath:s+"/defaults/stop_if/below",keyword:"type"};e===null?
e=[Q]:e.push(Q),r++}var Y=Pe===r;Re=Re||Y;let fr=r;t(q,{instancePath:s+"/defaults/stop_if/below",parentData:P,parentDataProperty:"\
below",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Y=fr===r;if(Re=Re||Y,Re)r=
Ie,e!==null&&(Ie?e.length=Ie:e=null);else{let Q={instancePath:s+"/defaults/stop_if/below",keyword:"anyOf"};e===null?e=[Q]:
e.push(Q),r++}var d=nr===r}else var d=!0;if(d)if(P.for!==void 0){let q=P.for,nr=r,Ie=r,Re=!1,Pe=r;if(!(typeof q=="number"&&
!(q%1)&&!isNaN(q))){let Q={instancePath:s+"/defaults/stop_if/for",keyword:"type"};e===null?e=[Q]:e.push(Q),r++}if(r===Pe&&
typeof q=="number"&&(q<1||isNaN(q))){let Q={instancePath:s+"/defaults/stop_if/for",keyword:"minimum"};e===null?e=[Q]:e.push(
Q),r++}var u=Pe===r;Re=Re||u;let fr=r;t(q,{instancePath:s+"/defaults/stop_if/for",parentData:P,parentDataProperty:"for",
rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var u=fr===r;if(Re=Re||u,Re)r=Ie,e!==
null&&(Ie?e.length=Ie:e=null);else{let Q={instancePath:s+"/defaults/stop_if/for",keyword:"anyOf"};e===null?e=[Q]:e.push(
Q),r++}var d=nr===r}else var d=!0}}}}}}else{let Le={instancePath:s+"/defaults/stop_if",keyword:"type"};e===null?e=[Le]:e.
push(Le),r++}var Ue=ke===r;Ce=Ce||Ue;let Me=r;if(r===Me)if(Array.isArray(P)){var y=!0;let Le=P.length;for(let Ve=0;Ve<Le;Ve++){
let q=P[Ve],nr=r,Ie=r,Re=!1,Pe=r,fr=r,Ye=!1,Q=r;if(r===Q)if(typeof q=="string"){if(!rn.test(q)){let Ae={instancePath:s+"\
/defaults/stop_if/"+Ve,keyword:"pattern"};e===null?e=[Ae]:e.push(Ae),r++}}else{let Ae={instancePath:s+"/defaults/stop_if\
/"+Ve,keyword:"type"};e===null?e=[Ae]:e.push(Ae),r++}var xe=Q===r;Ye=Ye||xe;let He=r;if(r===He)if(q&&typeof q=="object"&&
!Array.isArray(q)){let Ae;if(q.metric===void 0&&(Ae="metric")){let Dr={instancePath:s+"/defaults/stop_if/"+Ve,keyword:"r\
equired"};e===null?e=[Dr]:e.push(Dr),r++}else{let Dr=r;for(let dr in q)if(!(dr==="metric"||dr==="is"||dr==="above"||dr===
"below"||dr==="for")){let Hr={instancePath:s+"/defaults/stop_if/"+Ve,keyword:"additionalProperties"};e===null?e=[Hr]:e.push(
Hr),r++;break}if(Dr===r){if(q.metric!==void 0){let dr=q.metric,Hr=r;if(r===Hr)if(typeof dr=="string"){if(jr(dr)<1){let cr={
instancePath:s+"/defaults/stop_if/"+Ve+"/metric",keyword:"minLength"};e===null?e=[cr]:e.push(cr),r++}}else{let cr={instancePath:s+
"/defaults/stop_if/"+Ve+"/metric",keyword:"type"};e===null?e=[cr]:e.push(cr),r++}var E=Hr===r}else var E=!0;if(E){if(q.is!==
void 0){let dr=q.is,Hr=r,cr=r,zr=!1,vs=r;if(!(dr==="nan"||dr==="not-finite")){let rr={instancePath:s+"/defaults/stop_if/"+
Ve+"/is",keyword:"enum"};e===null?e=[rr]:e.push(rr),r++}var M=vs===r;zr=zr||M;let yr=r;t(dr,{instancePath:s+"/defaults/s\
top_if/"+Ve+"/is",parentData:q,parentDataProperty:"is",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var M=yr===r;if(zr=zr||M,zr)r=cr,e!==null&&(cr?e.length=cr:e=null);else{let rr={instancePath:s+"/defaults/st\
op_if/"+Ve+"/is",keyword:"anyOf"};e===null?e=[rr]:e.push(rr),r++}var E=Hr===r}else var E=!0;if(E){if(q.above!==void 0){let dr=q.
above,Hr=r,cr=r,zr=!1,vs=r;if(typeof dr!="number"){let rr={instancePath:s+"/defaults/stop_if/"+Ve+"/above",keyword:"type"};
e===null?e=[rr]:e.push(rr),r++}var p=vs===r;zr=zr||p;let yr=r;t(dr,{instancePath:s+"/defaults/stop_if/"+Ve+"/above",parentData:q,
parentDataProperty:"above",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var p=yr===
r;if(zr=zr||p,zr)r=cr,e!==null&&(cr?e.length=cr:e=null);else{let rr={instancePath:s+"/defaults/stop_if/"+Ve+"/above",keyword:"\
anyOf"};e===null?e=[rr]:e.push(rr),r++}var E=Hr===r}else var E=!0;if(E){if(q.below!==void 0){let dr=q.below,Hr=r,cr=r,zr=!1,
vs=r;if(typeof dr!="number"){let rr={instancePath:s+"/defaults/stop_if/"+Ve+"/below",keyword:"type"};e===null?e=[rr]:e.push(
rr),r++}var qe=vs===r;zr=zr||qe;let yr=r;t(dr,{instancePath:s+"/defaults/stop_if/"+Ve+"/below",parentData:q,parentDataProperty:"\
below",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var qe=yr===r;if(zr=zr||qe,zr)
r=cr,e!==null&&(cr?e.length=cr:e=null);else{let rr={instancePath:s+"/defaults/stop_if/"+Ve+"/below",keyword:"anyOf"};e===
null?e=[rr]:e.push(rr),r++}var E=Hr===r}else var E=!0;if(E)if(q.for!==void 0){let dr=q.for,Hr=r,cr=r,zr=!1,vs=r;if(!(typeof dr==
"number"&&!(dr%1)&&!isNaN(dr))){let rr={instancePath:s+"/defaults/stop_if/"+Ve+"/for",keyword:"type"};e===null?e=[rr]:e.
push(rr),r++}if(r===vs&&typeof dr=="number"&&(dr<1||isNaN(dr))){let rr={instancePath:s+"/defaults/stop_if/"+Ve+"/for",keyword:"\
minimum"};e===null?e=[rr]:e.push(rr),r++}var C=vs===r;zr=zr||C;let yr=r;t(dr,{instancePath:s+"/defaults/stop_if/"+Ve+"/f\
or",parentData:q,parentDataProperty:"for",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var C=yr===r;if(zr=zr||C,zr)r=cr,e!==null&&(cr?e.length=cr:e=null);else{let rr={instancePath:s+"/defaults/stop_if/"+Ve+"\
/for",keyword:"anyOf"};e===null?e=[rr]:e.push(rr),r++}var E=Hr===r}else var E=!0}}}}}}else{let Ae={instancePath:s+"/defa\
ults/stop_if/"+Ve,keyword:"type"};e===null?e=[Ae]:e.push(Ae),r++}var xe=He===r;if(Ye=Ye||xe,Ye)r=fr,e!==null&&(fr?e.length=
fr:e=null);else{let Ae={instancePath:s+"/defaults/stop_if/"+Ve,keyword:"anyOf"};e===null?e=[Ae]:e.push(Ae),r++}var D=Pe===
r;Re=Re||D;let We=r;t(q,{instancePath:s+"/defaults/stop_if/"+Ve,parentData:P,parentDataProperty:Ve,rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var D=We===r;if(Re=Re||D,Re)r=Ie,e!==null&&(Ie?e.length=Ie:e=null);else{
let Ae={instancePath:s+"/defaults/stop_if/"+Ve,keyword:"anyOf"};e===null?e=[Ae]:e.push(Ae),r++}var y=nr===r;if(!y)break}}else{
let Le={instancePath:s+"/defaults/stop_if",keyword:"type"};e===null?e=[Le]:e.push(Le),r++}var Ue=Me===r;if(Ce=Ce||Ue,Ce)
r=tr,e!==null&&(tr?e.length=tr:e=null);else{let Le={instancePath:s+"/defaults/stop_if",keyword:"anyOf"};e===null?e=[Le]:
e.push(Le),r++}var oe=Fe===r;ne=ne||oe;let $e=r;t(P,{instancePath:s+"/defaults/stop_if",parentData:pe,parentDataProperty:"\
stop_if",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var oe=$e===r;if(ne=ne||oe,ne)
r=de,e!==null&&(de?e.length=de:e=null);else{let Le={instancePath:s+"/defaults/stop_if",keyword:"anyOf"};e===null?e=[Le]:
e.push(Le),r++}var or=Ne===r}else var or=!0}}}}else{let De={instancePath:s+"/defaults",keyword:"type"};e===null?e=[De]:e.
push(De),r++}var Se=he===r;Oe=Oe||Se;let ve=r;t(pe,{instancePath:s+"/defaults",parentData:n,parentDataProperty:"defaults",
rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Se=ve===r;if(Oe=Oe||Se,Oe)r=pr,e!==
null&&(pr?e.length=pr:e=null);else{let De={instancePath:s+"/defaults",keyword:"anyOf"};return e===null?e=[De]:e.push(De),
r++,ps.errors=e,!1}var i=ar===r}else var i=!0;if(i){if(n.params!==void 0){let pe=n.params,ar=r;if(!(pe&&typeof pe=="obje\
ct"&&!Array.isArray(pe)))return ps.errors=[{instancePath:s+"/params",keyword:"type"}],!1;var i=ar===r}else var i=!0;if(i){
if(n.stages!==void 0){let pe=n.stages,ar=r;if(!(pe&&typeof pe=="object"&&!Array.isArray(pe)))return ps.errors=[{instancePath:s+
"/stages",keyword:"type"}],!1;var i=ar===r}else var i=!0;if(i)if(n.datasets!==void 0){let pe=n.datasets,ar=r;if(!(pe&&typeof pe==
"object"&&!Array.isArray(pe)))return ps.errors=[{instancePath:s+"/datasets",keyword:"type"}],!1;var i=ar===r}else var i=!0}}}}}}}}}}else
return ps.errors=[{instancePath:s,keyword:"type"}],!1;return ps.errors=e,r===0}ps.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function mr(n,{instancePath:s="",parentData:Xe,parentDataProperty:ir,rootData:f=n,dynamicAnchors:o={}}={}){let e=null,r=0,
ge=mr.evaluated;if(ge.dynamicProps&&(ge.props=void 0),ge.dynamicItems&&(ge.items=void 0),r===0)if(n&&typeof n=="object"&&
!Array.isArray(n)){let p;if(n.version===void 0&&(p="version")||n.name===void 0&&(p="name")||n.stages===void 0&&(p="stage\
s"))return mr.errors=[{instancePath:s,keyword:"required"}],!1;{let qe=r;for(let C in n)if(!(ds.call(Cn.properties,C)||Fn.
test(C))){return mr.errors=[{instancePath:s,keyword:"additionalProperties"}],!1;break}if(qe===r){if(n.version!==void 0){
let C=r;if(n.version!==1)return mr.errors=[{instancePath:s+"/version",keyword:"const"}],!1;var i=C===r}else var i=!0;if(i){
if(n.name!==void 0){let C=n.name,xe=r;if(r===xe)if(typeof C=="string"){if(!Hn.test(C))return mr.errors=[{instancePath:s+
"/name",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][\\w.-]{0,99}$"}}],!1}else return mr.errors=[{instancePath:s+"/na\
me",keyword:"type"}],!1;var i=xe===r}else var i=!0;if(i){if(n.description!==void 0){let C=r;if(typeof n.description!="st\
ring")return mr.errors=[{instancePath:s+"/description",keyword:"type"}],!1;var i=C===r}else var i=!0;if(i){if(n.params!==
void 0){let C=n.params,xe=r;if(r===xe)if(C&&typeof C=="object"&&!Array.isArray(C)){for(let Ue in C){let oe=r;if(typeof Ue==
"string"&&!Jn.test(Ue)){let Se={instancePath:s+"/params",keyword:"pattern",propertyName:Ue};e===null?e=[Se]:e.push(Se),r++}
var ie=oe===r;if(!ie){let Se={instancePath:s+"/params",keyword:"propertyNames"};return e===null?e=[Se]:e.push(Se),r++,mr.
errors=e,!1;break}}if(ie)for(let Ue in C){let oe=r;Fs(C[Ue],{instancePath:s+"/params/"+Ue.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:C,parentDataProperty:Ue,rootData:f,dynamicAnchors:o})||(e=e===null?Fs.errors:e.concat(Fs.errors),r=e.length);
var _=oe===r;if(!_)break}}else return mr.errors=[{instancePath:s+"/params",keyword:"type"}],!1;var i=xe===r}else var i=!0;
if(i){if(n.datasets!==void 0){let C=n.datasets,xe=r;if(r===xe)if(C&&typeof C=="object"&&!Array.isArray(C)){for(let Ue in C){
let oe=r;if(typeof Ue=="string"&&!bn.test(Ue)){let Se={instancePath:s+"/datasets",keyword:"pattern",propertyName:Ue};e===
null?e=[Se]:e.push(Se),r++}var Je=oe===r;if(!Je){let Se={instancePath:s+"/datasets",keyword:"propertyNames"};return e===
null?e=[Se]:e.push(Se),r++,mr.errors=e,!1;break}}if(Je)for(let Ue in C){let oe=r;vr(C[Ue],{instancePath:s+"/datasets/"+Ue.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:C,parentDataProperty:Ue,rootData:f,dynamicAnchors:o})||(e=e===null?vr.
errors:e.concat(vr.errors),r=e.length);var ze=oe===r;if(!ze)break}}else return mr.errors=[{instancePath:s+"/datasets",keyword:"\
type"}],!1;var i=xe===r}else var i=!0;if(i){if(n.defaults!==void 0){let C=n.defaults,xe=r;if(r===xe)if(C&&typeof C=="obj\
ect"&&!Array.isArray(C)){let Ue=r;for(let oe in C)if(!(oe==="resources"||oe==="timeout"||oe==="retry"||oe==="stop_if")){
return mr.errors=[{instancePath:s+"/defaults",keyword:"additionalProperties"}],!1;break}if(Ue===r){if(C.resources!==void 0){
let oe=C.resources,Se=r,er=r,pe=!1,ar=r;if(r===ar)if(oe&&typeof oe=="object"&&!Array.isArray(oe)){let Oe=r;for(let he in oe)
if(!(he==="cpus"||he==="memory"||he==="gpus"||he==="tokens")){let ve={instancePath:s+"/defaults/resources",keyword:"addi\
tionalProperties"};e===null?e=[ve]:e.push(ve),r++;break}if(Oe===r){if(oe.cpus!==void 0){let he=oe.cpus,ve=r,je=r,De=!1,P=r;
if(r===P)if(typeof he=="number"){if(he<=0||isNaN(he)){let de={instancePath:s+"/defaults/resources/cpus",keyword:"exclusi\
veMinimum"};e===null?e=[de]:e.push(de),r++}}else{let de={instancePath:s+"/defaults/resources/cpus",keyword:"type"};e===null?
e=[de]:e.push(de),r++}var g=P===r;De=De||g;let Ne=r;t(he,{instancePath:s+"/defaults/resources/cpus",parentData:oe,parentDataProperty:"\
cpus",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var g=Ne===r;if(De=De||g,De)r=je,
e!==null&&(je?e.length=je:e=null);else{let de={instancePath:s+"/defaults/resources/cpus",keyword:"anyOf"};e===null?e=[de]:
e.push(de),r++}var L=ve===r}else var L=!0;if(L){if(oe.memory!==void 0){let he=oe.memory,ve=r,je=r,De=!1,P=r;if(typeof he!=
"string"&&!(typeof he=="number"&&!(he%1)&&!isNaN(he))){let ne={instancePath:s+"/defaults/resources/memory",keyword:"type"};
e===null?e=[ne]:e.push(ne),r++}if(r===P){if(typeof he=="number"&&(he<1||isNaN(he))){let ne={instancePath:s+"/defaults/re\
sources/memory",keyword:"minimum"};e===null?e=[ne]:e.push(ne),r++}if(r===P&&typeof he=="string"&&!_n.test(he)){let ne={instancePath:s+
"/defaults/resources/memory",keyword:"pattern"};e===null?e=[ne]:e.push(ne),r++}}var Ke=P===r;De=De||Ke;let Ne=r;t(he,{instancePath:s+
"/defaults/resources/memory",parentData:oe,parentDataProperty:"memory",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var Ke=Ne===r;if(De=De||Ke,De)r=je,e!==null&&(je?e.length=je:e=null);else{let ne={instancePath:s+
"/defaults/resources/memory",keyword:"anyOf"};e===null?e=[ne]:e.push(ne),r++}var L=ve===r}else var L=!0;if(L){if(oe.gpus!==
void 0){let he=oe.gpus,ve=r,je=r,De=!1,P=r;if(!(typeof he=="number"&&!(he%1)&&!isNaN(he))){let ne={instancePath:s+"/defa\
ults/resources/gpus",keyword:"type"};e===null?e=[ne]:e.push(ne),r++}if(r===P&&typeof he=="number"&&(he<0||isNaN(he))){let ne={
instancePath:s+"/defaults/resources/gpus",keyword:"minimum"};e===null?e=[ne]:e.push(ne),r++}var Te=P===r;De=De||Te;let Ne=r;
t(he,{instancePath:s+"/defaults/resources/gpus",parentData:oe,parentDataProperty:"gpus",rootData:f,dynamicAnchors:o})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var Te=Ne===r;if(De=De||Te,De)r=je,e!==null&&(je?e.length=je:e=null);else{
let ne={instancePath:s+"/defaults/resources/gpus",keyword:"anyOf"};e===null?e=[ne]:e.push(ne),r++}var L=ve===r}else var L=!0;
if(L)if(oe.tokens!==void 0){let he=oe.tokens,ve=r,je=r,De=!1,P=r;if(r===P)if(he&&typeof he=="object"&&!Array.isArray(he))
for(let ne in he){let Fe=he[ne],tr=r,Ce=r,R=!1,ke=r;if(!(typeof Fe=="number"&&!(Fe%1)&&!isNaN(Fe))){let $e={instancePath:s+
"/defaults/resources/tokens/"+ne.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type"};e===null?e=[$e]:e.push($e),r++}if(r===
ke&&typeof Fe=="number"&&(Fe<1||isNaN(Fe))){let $e={instancePath:s+"/defaults/resources/tokens/"+ne.replace(/~/g,"~0").replace(
/\//g,"~1"),keyword:"minimum"};e===null?e=[$e]:e.push($e),r++}var A=ke===r;R=R||A;let Me=r;t(Fe,{instancePath:s+"/defaul\
ts/resources/tokens/"+ne.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:he,parentDataProperty:ne,rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var A=Me===r;if(R=R||A,R)r=Ce,e!==null&&(Ce?e.length=Ce:e=null);else{
let $e={instancePath:s+"/defaults/resources/tokens/"+ne.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"anyOf"};e===null?
e=[$e]:e.push($e),r++}var T=tr===r;if(!T)break}else{let ne={instancePath:s+"/defaults/resources/tokens",keyword:"type"};
e===null?e=[ne]:e.push(ne),r++}var K=P===r;De=De||K;let Ne=r;t(he,{instancePath:s+"/defaults/resources/tokens",parentData:oe,
parentDataProperty:"tokens",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var K=Ne===
r;if(De=De||K,De)r=je,e!==null&&(je?e.length=je:e=null);else{let ne={instancePath:s+"/defaults/resources/tokens",keyword:"\
anyOf"};e===null?e=[ne]:e.push(ne),r++}var L=ve===r}else var L=!0}}}}else{let Oe={instancePath:s+"/defaults/resources",keyword:"\
type"};e===null?e=[Oe]:e.push(Oe),r++}var x=ar===r;pe=pe||x;let pr=r;t(oe,{instancePath:s+"/defaults/resources",parentData:C,
parentDataProperty:"resources",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var x=pr===
r;if(pe=pe||x,pe)r=er,e!==null&&(er?e.length=er:e=null);else{let Oe={instancePath:s+"/defaults/resources",keyword:"anyOf"};
return e===null?e=[Oe]:e.push(Oe),r++,mr.errors=e,!1}var ue=Se===r}else var ue=!0;if(ue){if(C.timeout!==void 0){let oe=C.
timeout,Se=r,er=r,pe=!1,ar=r;if(r===ar)if(oe&&typeof oe=="object"&&!Array.isArray(oe)){let he=r;for(let ve in oe)if(!(ve===
"total"||ve==="idle"||ve==="grace")){let je={instancePath:s+"/defaults/timeout",keyword:"additionalProperties"};e===null?
e=[je]:e.push(je),r++;break}if(he===r){if(oe.total!==void 0){let ve=oe.total,je=r,De=r,P=!1,Ne=r;if(typeof ve!="string"&&
ve!==null){let ne={instancePath:s+"/defaults/timeout/total",keyword:"type"};e===null?e=[ne]:e.push(ne),r++}if(r===Ne&&typeof ve==
"string"&&!_s.test(ve)){let ne={instancePath:s+"/defaults/timeout/total",keyword:"pattern"};e===null?e=[ne]:e.push(ne),r++}
var H=Ne===r;P=P||H;let de=r;t(ve,{instancePath:s+"/defaults/timeout/total",parentData:oe,parentDataProperty:"total",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var H=de===r;if(P=P||H,P)r=De,e!==null&&(De?e.length=
De:e=null);else{let ne={instancePath:s+"/defaults/timeout/total",keyword:"anyOf"};e===null?e=[ne]:e.push(ne),r++}var _e=je===
r}else var _e=!0;if(_e){if(oe.idle!==void 0){let ve=oe.idle,je=r,De=r,P=!1,Ne=r;if(typeof ve!="string"&&ve!==null){let Fe={
instancePath:s+"/defaults/timeout/idle",keyword:"type"};e===null?e=[Fe]:e.push(Fe),r++}if(r===Ne&&typeof ve=="string"&&!_s.
test(ve)){let Fe={instancePath:s+"/defaults/timeout/idle",keyword:"pattern"};e===null?e=[Fe]:e.push(Fe),r++}var c=Ne===r;
P=P||c;let de=r;t(ve,{instancePath:s+"/defaults/timeout/idle",parentData:oe,parentDataProperty:"idle",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var c=de===r;if(P=P||c,P)r=De,e!==null&&(De?e.length=De:e=null);else{
let Fe={instancePath:s+"/defaults/timeout/idle",keyword:"anyOf"};e===null?e=[Fe]:e.push(Fe),r++}var _e=je===r}else var _e=!0;
if(_e)if(oe.grace!==void 0){let ve=oe.grace,je=r,De=r,P=!1,Ne=r;if(r===Ne)if(typeof ve=="string"){if(!_s.test(ve)){let Fe={
instancePath:s+"/defaults/timeout/grace",keyword:"pattern"};e===null?e=[Fe]:e.push(Fe),r++}}else{let Fe={instancePath:s+
"/defaults/timeout/grace",keyword:"type"};e===null?e=[Fe]:e.push(Fe),r++}var re=Ne===r;P=P||re;let de=r;t(ve,{instancePath:s+
"/defaults/timeout/grace",parentData:oe,parentDataProperty:"grace",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var re=de===r;if(P=P||re,P)r=De,e!==null&&(De?e.length=De:e=null);else{let Fe={instancePath:s+
"/defaults/timeout/grace",keyword:"anyOf"};e===null?e=[Fe]:e.push(Fe),r++}var _e=je===r}else var _e=!0}}}else{let he={instancePath:s+
"/defaults/timeout",keyword:"type"};e===null?e=[he]:e.push(he),r++}var J=ar===r;pe=pe||J;let pr=r;t(oe,{instancePath:s+"\
/defaults/timeout",parentData:C,parentDataProperty:"timeout",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var J=pr===r;if(pe=pe||J,pe)r=er,e!==null&&(er?e.length=er:e=null);else{let he={instancePath:s+"/d\
efaults/timeout",keyword:"anyOf"};return e===null?e=[he]:e.push(he),r++,mr.errors=e,!1}var ue=Se===r}else var ue=!0;if(ue){
if(C.retry!==void 0){let oe=C.retry,Se=r,er=r,pe=!1,ar=r;if(r===ar)if(Array.isArray(oe)){var W=!0;let he=oe.length;for(let ve=0;ve<
he;ve++){let je=oe[ve],De=r,P=r,Ne=!1,de=r;if(r===de)if(je&&typeof je=="object"&&!Array.isArray(je)){let tr;if(je.on===void 0&&
(tr="on")){let Ce={instancePath:s+"/defaults/retry/"+ve,keyword:"required"};e===null?e=[Ce]:e.push(Ce),r++}else{let Ce=r;
for(let R in je)if(!(R==="on"||R==="max"||R==="delay"||R==="factor"||R==="max_delay"||R==="jitter"||R==="set")){let ke={
instancePath:s+"/defaults/retry/"+ve,keyword:"additionalProperties"};e===null?e=[ke]:e.push(ke),r++;break}if(Ce===r){if(je.
on!==void 0){let R=je.on,ke=r,Me=r,$e=!1,Be=r,Le=r,Ve=!1,q=r,nr=r,Ie=!1,Re=r;if(!(R==="exit"||R==="signal"||R==="oom"||R===
"gpu-oom"||R==="timeout"||R==="idle"||R==="preempted"||R==="node-lost"||R==="diverged")){let Q={instancePath:s+"/default\
s/retry/"+ve+"/on",keyword:"enum"};e===null?e=[Q]:e.push(Q),r++}var me=Re===r;Ie=Ie||me;let Pe=r;if(r===Pe)if(typeof R==
"string"){if(!en.test(R)){let Q={instancePath:s+"/defaults/retry/"+ve+"/on",keyword:"pattern",params:{pattern:"^(exit:\\d\
{1,3}|signal:SIG[A-Z0-9]+)$"}};e===null?e=[Q]:e.push(Q),r++}}else{let Q={instancePath:s+"/defaults/retry/"+ve+"/on",keyword:"\
type"};e===null?e=[Q]:e.push(Q),r++}var me=Pe===r;if(Ie=Ie||me,Ie)r=nr,e!==null&&(nr?e.length=nr:e=null);else{let Q={instancePath:s+
"/defaults/retry/"+ve+"/on",keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}var Ee=q===r;Ve=Ve||Ee;let fr=r;if(r===fr)if(Array.
isArray(R))if(R.length<1){let Q={instancePath:s+"/defaults/retry/"+ve+"/on",keyword:"minItems"};e===null?e=[Q]:e.push(Q),
r++}else{var ae=!0;let Q=R.length;for(let He=0;He<Q;He++){let We=R[He],Wr=r,Ae=r,Dr=!1,dr=r,Hr=r,cr=!1,zr=r;if(!(We==="e\
xit"||We==="signal"||We==="oom"||We==="gpu-oom"||We==="timeout"||We==="idle"||We==="preempted"||We==="node-lost"||We==="\
diverged")){let rr={instancePath:s+"/defaults/retry/"+ve+"/on/"+He,keyword:"enum"};e===null?e=[rr]:e.push(rr),r++}var ye=zr===
r;cr=cr||ye;let vs=r;if(r===vs)if(typeof We=="string"){if(!en.test(We)){let rr={instancePath:s+"/defaults/retry/"+ve+"/o\
n/"+He,keyword:"pattern",params:{pattern:"^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$"}};e===null?e=[rr]:e.push(rr),r++}}else{
let rr={instancePath:s+"/defaults/retry/"+ve+"/on/"+He,keyword:"type"};e===null?e=[rr]:e.push(rr),r++}var ye=vs===r;if(cr=
cr||ye,cr)r=Hr,e!==null&&(Hr?e.length=Hr:e=null);else{let rr={instancePath:s+"/defaults/retry/"+ve+"/on/"+He,keyword:"an\
yOf"};e===null?e=[rr]:e.push(rr),r++}var fe=dr===r;Dr=Dr||fe;let yr=r;t(We,{instancePath:s+"/defaults/retry/"+ve+"/on/"+
He,parentData:R,parentDataProperty:He,rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var fe=yr===r;if(Dr=Dr||fe,Dr)r=Ae,e!==null&&(Ae?e.length=Ae:e=null);else{let rr={instancePath:s+"/defaults/retry/"+ve+"\
/on/"+He,keyword:"anyOf"};e===null?e=[rr]:e.push(rr),r++}var ae=Wr===r;if(!ae)break}if(ae){let He=R.length,We;if(He>1){e:
for(;He--;)for(We=He;We--;)if(mn(R[He],R[We])){let Wr={instancePath:s+"/defaults/retry/"+ve+"/on",keyword:"uniqueItems"};
e===null?e=[Wr]:e.push(Wr),r++;break e}}}}else{let Q={instancePath:s+"/defaults/retry/"+ve+"/on",keyword:"type"};e===null?
e=[Q]:e.push(Q),r++}var Ee=fr===r;if(Ve=Ve||Ee,Ve)r=Le,e!==null&&(Le?e.length=Le:e=null);else{let Q={instancePath:s+"/de\
faults/retry/"+ve+"/on",keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}var we=Be===r;$e=$e||we;let Ye=r;t(R,{instancePath:s+
"/defaults/retry/"+ve+"/on",parentData:je,parentDataProperty:"on",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.
concat(t.errors),r=e.length);var we=Ye===r;if($e=$e||we,$e)r=Me,e!==null&&(Me?e.length=Me:e=null);else{let Q={instancePath:s+
"/defaults/retry/"+ve+"/on",keyword:"anyOf"};e===null?e=[Q]:e.push(Q),r++}var G=ke===r}else var G=!0;if(G){if(je.max!==void 0){
let R=je.max,ke=r,Me=r,$e=!1,Be=r;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R))){let q={instancePath:s+"/defaults/retry/"+
ve+"/max",keyword:"type"};e===null?e=[q]:e.push(q),r++}if(r===Be&&typeof R=="number"&&(R<1||isNaN(R))){let q={instancePath:s+
"/defaults/retry/"+ve+"/max",keyword:"minimum"};e===null?e=[q]:e.push(q),r++}var z=Be===r;$e=$e||z;let Le=r;t(R,{instancePath:s+
"/defaults/retry/"+ve+"/max",parentData:je,parentDataProperty:"max",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var z=Le===r;if($e=$e||z,$e)r=Me,e!==null&&(Me?e.length=Me:e=null);else{let q={instancePath:s+
"/defaults/retry/"+ve+"/max",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var G=ke===r}else var G=!0;if(G){if(je.delay!==
void 0){let R=je.delay,ke=r,Me=r,$e=!1,Be=r;if(r===Be)if(typeof R=="string"){if(!_s.test(R)){let q={instancePath:s+"/def\
aults/retry/"+ve+"/delay",keyword:"pattern"};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:s+"/defaults/retry/"+
ve+"/delay",keyword:"type"};e===null?e=[q]:e.push(q),r++}var S=Be===r;$e=$e||S;let Le=r;t(R,{instancePath:s+"/defaults/r\
etry/"+ve+"/delay",parentData:je,parentDataProperty:"delay",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(
t.errors),r=e.length);var S=Le===r;if($e=$e||S,$e)r=Me,e!==null&&(Me?e.length=Me:e=null);else{let q={instancePath:s+"/de\
faults/retry/"+ve+"/delay",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var G=ke===r}else var G=!0;if(G){if(je.factor!==
void 0){let R=je.factor,ke=r,Me=r,$e=!1,Be=r;if(r===Be)if(typeof R=="number"){if(R<1||isNaN(R)){let q={instancePath:s+"/\
defaults/retry/"+ve+"/factor",keyword:"minimum"};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:s+"/defaults/ret\
ry/"+ve+"/factor",keyword:"type"};e===null?e=[q]:e.push(q),r++}var te=Be===r;$e=$e||te;let Le=r;t(R,{instancePath:s+"/de\
faults/retry/"+ve+"/factor",parentData:je,parentDataProperty:"factor",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var te=Le===r;if($e=$e||te,$e)r=Me,e!==null&&(Me?e.length=Me:e=null);else{let q={instancePath:s+
"/defaults/retry/"+ve+"/factor",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var G=ke===r}else var G=!0;if(G){if(je.max_delay!==
void 0){let R=je.max_delay,ke=r,Me=r,$e=!1,Be=r;if(r===Be)if(typeof R=="string"){if(!_s.test(R)){let q={instancePath:s+"\
/defaults/retry/"+ve+"/max_delay",keyword:"pattern"};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:s+"/defaults\
/retry/"+ve+"/max_delay",keyword:"type"};e===null?e=[q]:e.push(q),r++}var ce=Be===r;$e=$e||ce;let Le=r;t(R,{instancePath:s+
"/defaults/retry/"+ve+"/max_delay",parentData:je,parentDataProperty:"max_delay",rootData:f,dynamicAnchors:o})||(e=e===null?
t.errors:e.concat(t.errors),r=e.length);var ce=Le===r;if($e=$e||ce,$e)r=Me,e!==null&&(Me?e.length=Me:e=null);else{let q={
instancePath:s+"/defaults/retry/"+ve+"/max_delay",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var G=ke===r}else var G=!0;
if(G){if(je.jitter!==void 0){let R=je.jitter,ke=r,Me=r,$e=!1,Be=r;if(r===Be)if(typeof R=="number"){if(R>1||isNaN(R)){let q={
instancePath:s+"/defaults/retry/"+ve+"/jitter",keyword:"maximum"};e===null?e=[q]:e.push(q),r++}else if(R<0||isNaN(R)){let q={
instancePath:s+"/defaults/retry/"+ve+"/jitter",keyword:"minimum"};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:s+
"/defaults/retry/"+ve+"/jitter",keyword:"type"};e===null?e=[q]:e.push(q),r++}var N=Be===r;$e=$e||N;let Le=r;t(R,{instancePath:s+
"/defaults/retry/"+ve+"/jitter",parentData:je,parentDataProperty:"jitter",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var N=Le===r;if($e=$e||N,$e)r=Me,e!==null&&(Me?e.length=Me:e=null);else{let q={instancePath:s+
"/defaults/retry/"+ve+"/jitter",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var G=ke===r}else var G=!0;if(G)if(je.set!==
void 0){let R=je.set,ke=r,Me=r,$e=!1,Be=r;if(r===Be&&!(R&&typeof R=="object"&&!Array.isArray(R))){let q={instancePath:s+
"/defaults/retry/"+ve+"/set",keyword:"type"};e===null?e=[q]:e.push(q),r++}var U=Be===r;$e=$e||U;let Le=r;t(R,{instancePath:s+
"/defaults/retry/"+ve+"/set",parentData:je,parentDataProperty:"set",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var U=Le===r;if($e=$e||U,$e)r=Me,e!==null&&(Me?e.length=Me:e=null);else{let q={instancePath:s+
"/defaults/retry/"+ve+"/set",keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var G=ke===r}else var G=!0}}}}}}}}else{let tr={
instancePath:s+"/defaults/retry/"+ve,keyword:"type"};e===null?e=[tr]:e.push(tr),r++}var I=de===r;Ne=Ne||I;let ne=r;t(je,
{instancePath:s+"/defaults/retry/"+ve,parentData:oe,parentDataProperty:ve,rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:
e.concat(t.errors),r=e.length);var I=ne===r;if(Ne=Ne||I,Ne)r=P,e!==null&&(P?e.length=P:e=null);else{let tr={instancePath:s+
"/defaults/retry/"+ve,keyword:"anyOf"};e===null?e=[tr]:e.push(tr),r++}var W=De===r;if(!W)break}}else{let he={instancePath:s+
"/defaults/retry",keyword:"type"};e===null?e=[he]:e.push(he),r++}var w=ar===r;pe=pe||w;let pr=r;t(oe,{instancePath:s+"/d\
efaults/retry",parentData:C,parentDataProperty:"retry",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),
r=e.length);var w=pr===r;if(pe=pe||w,pe)r=er,e!==null&&(er?e.length=er:e=null);else{let he={instancePath:s+"/defaults/re\
try",keyword:"anyOf"};return e===null?e=[he]:e.push(he),r++,mr.errors=e,!1}var ue=Se===r}else var ue=!0;if(ue)if(C.stop_if!==
void 0){let oe=C.stop_if,Se=r,er=r,pe=!1,ar=r,pr=r,Oe=!1,he=r;if(r===he)if(typeof oe=="string"){if(!rn.test(oe)){let Ne={
instancePath:s+"/defaults/stop_if",keyword:"pattern"};e===null?e=[Ne]:e.push(Ne),r++}}else{let Ne={instancePath:s+"/defa\
ults/stop_if",keyword:"type"};e===null?e=[Ne]:e.push(Ne),r++}var B=he===r;Oe=Oe||B;let ve=r;if(r===ve)if(oe&&typeof oe==
"object"&&!Array.isArray(oe)){let Ne;if(oe.metric===void 0&&(Ne="metric")){let de={instancePath:s+"/defaults/stop_if",keyword:"\
required"};e===null?e=[de]:e.push(de),r++}else{let de=r;for(let ne in oe)if(!(ne==="metric"||ne==="is"||ne==="above"||ne===
"below"||ne==="for")){let Fe={instancePath:s+"/defaults/stop_if",keyword:"additionalProperties"};e===null?e=[Fe]:e.push(
Fe),r++;break}if(de===r){if(oe.metric!==void 0){let ne=oe.metric,Fe=r;if(r===Fe)if(typeof ne=="string"){if(jr(ne)<1){let tr={
instancePath:s+"/defaults/stop_if/metric",keyword:"minLength"};e===null?e=[tr]:e.push(tr),r++}}else{let tr={instancePath:s+
"/defaults/stop_if/metric",keyword:"type"};e===null?e=[tr]:e.push(tr),r++}var F=Fe===r}else var F=!0;if(F){if(oe.is!==void 0){
let ne=oe.is,Fe=r,tr=r,Ce=!1,R=r;if(!(ne==="nan"||ne==="not-finite")){let $e={instancePath:s+"/defaults/stop_if/is",keyword:"\
enum"};e===null?e=[$e]:e.push($e),r++}var Ge=R===r;Ce=Ce||Ge;let ke=r;t(ne,{instancePath:s+"/defaults/stop_if/is",parentData:oe,
parentDataProperty:"is",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Ge=ke===r;
if(Ce=Ce||Ge,Ce)r=tr,e!==null&&(tr?e.length=tr:e=null);else{let $e={instancePath:s+"/defaults/stop_if/is",keyword:"anyOf"};
e===null?e=[$e]:e.push($e),r++}var F=Fe===r}else var F=!0;if(F){if(oe.above!==void 0){let ne=oe.above,Fe=r,tr=r,Ce=!1,R=r;
if(typeof ne!="number"){let $e={instancePath:s+"/defaults/stop_if/above",keyword:"type"};e===null?e=[$e]:e.push($e),r++}
var or=R===r;Ce=Ce||or;let ke=r;t(ne,{instancePath:s+"/defaults/stop_if/above",parentData:oe,parentDataProperty:"above",
rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var or=ke===r;if(Ce=Ce||or,Ce)r=tr,e!==
null&&(tr?e.length=tr:e=null);else{let $e={instancePath:s+"/defaults/stop_if/above",keyword:"anyOf"};e===null?e=[$e]:e.push(
$e),r++}var F=Fe===r}else var F=!0;if(F){if(oe.below!==void 0){let ne=oe.below,Fe=r,tr=r,Ce=!1,R=r;if(typeof ne!="number"){
let $e={instancePath:s+"/defaults/stop_if/below",keyword:"type"};e===null?e=[$e]:e.push($e),r++}var j=R===r;Ce=Ce||j;let ke=r;
t(ne,{instancePath:s+"/defaults/stop_if/below",parentData:oe,parentDataProperty:"below",rootData:f,dynamicAnchors:o})||(e=
e===null?t.errors:e.concat(t.errors),r=e.length);var j=ke===r;if(Ce=Ce||j,Ce)r=tr,e!==null&&(tr?e.length=tr:e=null);else{
let $e={instancePath:s+"/defaults/stop_if/below",keyword:"anyOf"};e===null?e=[$e]:e.push($e),r++}var F=Fe===r}else var F=!0;
if(F)if(oe.for!==void 0){let ne=oe.for,Fe=r,tr=r,Ce=!1,R=r;if(!(typeof ne=="number"&&!(ne%1)&&!isNaN(ne))){let $e={instancePath:s+
"/defaults/stop_if/for",keyword:"type"};e===null?e=[$e]:e.push($e),r++}if(r===R&&typeof ne=="number"&&(ne<1||isNaN(ne))){
let $e={instancePath:s+"/defaults/stop_if/for",keyword:"minimum"};e===null?e=[$e]:e.push($e),r++}var se=R===r;Ce=Ce||se;
let ke=r;t(ne,{instancePath:s+"/defaults/stop_if/for",parentData:oe,parentDataProperty:"for",rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var se=ke===r;if(Ce=Ce||se,Ce)r=tr,e!==null&&(tr?e.length=tr:e=null);else{
let $e={instancePath:s+"/defaults/stop_if/for",keyword:"anyOf"};e===null?e=[$e]:e.push($e),r++}var F=Fe===r}else var F=!0}}}}}}else{
let Ne={instancePath:s+"/defaults/stop_if",keyword:"type"};e===null?e=[Ne]:e.push(Ne),r++}var B=ve===r;Oe=Oe||B;let je=r;
if(r===je)if(Array.isArray(oe)){var lr=!0;let Ne=oe.length;for(let de=0;de<Ne;de++){let ne=oe[de],Fe=r,tr=r,Ce=!1,R=r,ke=r,
Me=!1,$e=r;if(r===$e)if(typeof ne=="string"){if(!rn.test(ne)){let q={instancePath:s+"/defaults/stop_if/"+de,keyword:"pat\
tern"};e===null?e=[q]:e.push(q),r++}}else{let q={instancePath:s+"/defaults/stop_if/"+de,keyword:"type"};e===null?e=[q]:e.
push(q),r++}var X=$e===r;Me=Me||X;let Be=r;if(r===Be)if(ne&&typeof ne=="object"&&!Array.isArray(ne)){let q;if(ne.metric===
void 0&&(q="metric")){let nr={instancePath:s+"/defaults/stop_if/"+de,keyword:"required"};e===null?e=[nr]:e.push(nr),r++}else{
let nr=r;for(let Ie in ne)if(!(Ie==="metric"||Ie==="is"||Ie==="above"||Ie==="below"||Ie==="for")){let Re={instancePath:s+
"/defaults/stop_if/"+de,keyword:"additionalProperties"};e===null?e=[Re]:e.push(Re),r++;break}if(nr===r){if(ne.metric!==void 0){
let Ie=ne.metric,Re=r;if(r===Re)if(typeof Ie=="string"){if(jr(Ie)<1){let Pe={instancePath:s+"/defaults/stop_if/"+de+"/me\
tric",keyword:"minLength"};e===null?e=[Pe]:e.push(Pe),r++}}else{let Pe={instancePath:s+"/defaults/stop_if/"+de+"/metric",
keyword:"type"};e===null?e=[Pe]:e.push(Pe),r++}var Ze=Re===r}else var Ze=!0;if(Ze){if(ne.is!==void 0){let Ie=ne.is,Re=r,
Pe=r,fr=!1,Ye=r;if(!(Ie==="nan"||Ie==="not-finite")){let We={instancePath:s+"/defaults/stop_if/"+de+"/is",keyword:"enum"};
e===null?e=[We]:e.push(We),r++}var ur=Ye===r;fr=fr||ur;let Q=r;t(Ie,{instancePath:s+"/defaults/stop_if/"+de+"/is",parentData:ne,
parentDataProperty:"is",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var ur=Q===r;
if(fr=fr||ur,fr)r=Pe,e!==null&&(Pe?e.length=Pe:e=null);else{let We={instancePath:s+"/defaults/stop_if/"+de+"/is",keyword:"\
anyOf"};e===null?e=[We]:e.push(We),r++}var Ze=Re===r}else var Ze=!0;if(Ze){if(ne.above!==void 0){let Ie=ne.above,Re=r,Pe=r,
fr=!1,Ye=r;if(typeof Ie!="number"){let We={instancePath:s+"/defaults/stop_if/"+de+"/above",keyword:"type"};e===null?e=[We]:
e.push(We),r++}var be=Ye===r;fr=fr||be;let Q=r;t(Ie,{instancePath:s+"/defaults/stop_if/"+de+"/above",parentData:ne,parentDataProperty:"\
above",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var be=Q===r;if(fr=fr||be,fr)r=
Pe,e!==null&&(Pe?e.length=Pe:e=null);else{let We={instancePath:s+"/defaults/stop_if/"+de+"/above",keyword:"anyOf"};e===null?
e=[We]:e.push(We),r++}var Ze=Re===r}else var Ze=!0;if(Ze){if(ne.below!==void 0){let Ie=ne.below,Re=r,Pe=r,fr=!1,Ye=r;if(typeof Ie!=
"number"){let We={instancePath:s+"/defaults/stop_if/"+de+"/below",keyword:"type"};e===null?e=[We]:e.push(We),r++}var Qe=Ye===
r;fr=fr||Qe;let Q=r;t(Ie,{instancePath:s+"/defaults/stop_if/"+de+"/below",parentData:ne,parentDataProperty:"below",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Qe=Q===r;if(fr=fr||Qe,fr)r=Pe,e!==null&&(Pe?
e.length=Pe:e=null);else{let We={instancePath:s+"/defaults/stop_if/"+de+"/below",keyword:"anyOf"};e===null?e=[We]:e.push(
We),r++}var Ze=Re===r}else var Ze=!0;if(Ze)if(ne.for!==void 0){let Ie=ne.for,Re=r,Pe=r,fr=!1,Ye=r;if(!(typeof Ie=="numbe\
r"&&!(Ie%1)&&!isNaN(Ie))){let We={instancePath:s+"/defaults/stop_if/"+de+"/for",keyword:"type"};e===null?e=[We]:e.push(We),
r++}if(r===Ye&&typeof Ie=="number"&&(Ie<1||isNaN(Ie))){let We={instancePath:s+"/defaults/stop_if/"+de+"/for",keyword:"mi\
nimum"};e===null?e=[We]:e.push(We),r++}var b=Ye===r;fr=fr||b;let Q=r;t(Ie,{instancePath:s+"/defaults/stop_if/"+de+"/for",
parentData:ne,parentDataProperty:"for",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var b=Q===r;if(fr=fr||b,fr)r=Pe,e!==null&&(Pe?e.length=Pe:e=null);else{let We={instancePath:s+"/defaults/stop_if/"+de+"/\
for",keyword:"anyOf"};e===null?e=[We]:e.push(We),r++}var Ze=Re===r}else var Ze=!0}}}}}}else{let q={instancePath:s+"/defa\
ults/stop_if/"+de,keyword:"type"};e===null?e=[q]:e.push(q),r++}var X=Be===r;if(Me=Me||X,Me)r=ke,e!==null&&(ke?e.length=ke:
e=null);else{let q={instancePath:s+"/defaults/stop_if/"+de,keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var $=R===r;Ce=
Ce||$;let Le=r;t(ne,{instancePath:s+"/defaults/stop_if/"+de,parentData:oe,parentDataProperty:de,rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var $=Le===r;if(Ce=Ce||$,Ce)r=tr,e!==null&&(tr?e.length=tr:e=null);else{
let q={instancePath:s+"/defaults/stop_if/"+de,keyword:"anyOf"};e===null?e=[q]:e.push(q),r++}var lr=Fe===r;if(!lr)break}}else{
let Ne={instancePath:s+"/defaults/stop_if",keyword:"type"};e===null?e=[Ne]:e.push(Ne),r++}var B=je===r;if(Oe=Oe||B,Oe)r=
pr,e!==null&&(pr?e.length=pr:e=null);else{let Ne={instancePath:s+"/defaults/stop_if",keyword:"anyOf"};e===null?e=[Ne]:e.
push(Ne),r++}var le=ar===r;pe=pe||le;let De=r;t(oe,{instancePath:s+"/defaults/stop_if",parentData:C,parentDataProperty:"\
stop_if",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var le=De===r;if(pe=pe||le,pe)
r=er,e!==null&&(er?e.length=er:e=null);else{let Ne={instancePath:s+"/defaults/stop_if",keyword:"anyOf"};return e===null?
e=[Ne]:e.push(Ne),r++,mr.errors=e,!1}var ue=Se===r}else var ue=!0}}}}else return mr.errors=[{instancePath:s+"/defaults",
keyword:"type"}],!1;var i=xe===r}else var i=!0;if(i){if(n.stages!==void 0){let C=n.stages,xe=r;if(r===xe)if(C&&typeof C==
"object"&&!Array.isArray(C)){if(Object.keys(C).length<1)return mr.errors=[{instancePath:s+"/stages",keyword:"minProperti\
es"}],!1;for(let Ue in C){let oe=r;if(typeof Ue=="string"&&!bn.test(Ue)){let Se={instancePath:s+"/stages",keyword:"patte\
rn",propertyName:Ue};e===null?e=[Se]:e.push(Se),r++}var V=oe===r;if(!V){let Se={instancePath:s+"/stages",keyword:"proper\
tyNames"};return e===null?e=[Se]:e.push(Se),r++,mr.errors=e,!1;break}}if(V)for(let Ue in C){let oe=r;_r(C[Ue],{instancePath:s+
"/stages/"+Ue.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:C,parentDataProperty:Ue,rootData:f,dynamicAnchors:o})||(e=
e===null?_r.errors:e.concat(_r.errors),r=e.length);var sr=oe===r;if(!sr)break}}else return mr.errors=[{instancePath:s+"/\
stages",keyword:"type"}],!1;var i=xe===r}else var i=!0;if(i){if(n.expect!==void 0){let C=n.expect,xe=r;if(r===xe)if(Array.
isArray(C)){var v=!0;let Ue=C.length;for(let oe=0;oe<Ue;oe++){let Se=C[oe],er=r;if(r===er)if(Se&&typeof Se=="object"&&!Array.
isArray(Se)){let ar;if(Se.claim===void 0&&(ar="claim")||Se.value===void 0&&(ar="value"))return mr.errors=[{instancePath:s+
"/expect/"+oe,keyword:"required"}],!1;{let pr=r;for(let Oe in Se)if(!(Oe==="claim"||Oe==="value"||Oe==="equals"||Oe==="t\
olerance"||Oe==="at_least"||Oe==="at_most"||Oe==="source"||Oe==="when")){return mr.errors=[{instancePath:s+"/expect/"+oe,
keyword:"additionalProperties"}],!1;break}if(pr===r){if(Se.claim!==void 0){let Oe=Se.claim,he=r;if(r===he)if(typeof Oe==
"string"){if(jr(Oe)<1)return mr.errors=[{instancePath:s+"/expect/"+oe+"/claim",keyword:"minLength"}],!1}else return mr.errors=
[{instancePath:s+"/expect/"+oe+"/claim",keyword:"type"}],!1;var m=he===r}else var m=!0;if(m){if(Se.value!==void 0){let Oe=Se.
value,he=r,ve=r,je=!1,De=r;if(typeof Oe!="number"){let de={instancePath:s+"/expect/"+oe+"/value",keyword:"type"};e===null?
e=[de]:e.push(de),r++}var h=De===r;je=je||h;let P=r;t(Oe,{instancePath:s+"/expect/"+oe+"/value",parentData:Se,parentDataProperty:"\
value",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var h=P===r;if(je=je||h,je)r=ve,
e!==null&&(ve?e.length=ve:e=null);else{let de={instancePath:s+"/expect/"+oe+"/value",keyword:"anyOf"};return e===null?e=
[de]:e.push(de),r++,mr.errors=e,!1}var m=he===r}else var m=!0;if(m){if(Se.equals!==void 0){let Oe=Se.equals,he=r,ve=r,je=!1,
De=r;if(typeof Oe!="number"){let de={instancePath:s+"/expect/"+oe+"/equals",keyword:"type"};e===null?e=[de]:e.push(de),r++}
var k=De===r;je=je||k;let P=r;t(Oe,{instancePath:s+"/expect/"+oe+"/equals",parentData:Se,parentDataProperty:"equals",rootData:f,
dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var k=P===r;if(je=je||k,je)r=ve,e!==null&&(ve?e.
length=ve:e=null);else{let de={instancePath:s+"/expect/"+oe+"/equals",keyword:"anyOf"};return e===null?e=[de]:e.push(de),
r++,mr.errors=e,!1}var m=he===r}else var m=!0;if(m){if(Se.tolerance!==void 0){let Oe=Se.tolerance,he=r,ve=r,je=!1,De=r;if(r===
De)if(typeof Oe=="number"){if(Oe<0||isNaN(Oe)){let de={instancePath:s+"/expect/"+oe+"/tolerance",keyword:"minimum"};e===
null?e=[de]:e.push(de),r++}}else{let de={instancePath:s+"/expect/"+oe+"/tolerance",keyword:"type"};e===null?e=[de]:e.push(
de),r++}var l=De===r;je=je||l;let P=r;t(Oe,{instancePath:s+"/expect/"+oe+"/tolerance",parentData:Se,parentDataProperty:"\
tolerance",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var l=P===r;if(je=je||l,je)
r=ve,e!==null&&(ve?e.length=ve:e=null);else{let de={instancePath:s+"/expect/"+oe+"/tolerance",keyword:"anyOf"};return e===
null?e=[de]:e.push(de),r++,mr.errors=e,!1}var m=he===r}else var m=!0;if(m){if(Se.at_least!==void 0){let Oe=Se.at_least,he=r,
ve=r,je=!1,De=r;if(typeof Oe!="number"){let de={instancePath:s+"/expect/"+oe+"/at_least",keyword:"type"};e===null?e=[de]:
e.push(de),r++}var O=De===r;je=je||O;let P=r;t(Oe,{instancePath:s+"/expect/"+oe+"/at_least",parentData:Se,parentDataProperty:"\
at_least",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var O=P===r;if(je=je||O,je)
r=ve,e!==null&&(ve?e.length=ve:e=null);else{let de={instancePath:s+"/expect/"+oe+"/at_least",keyword:"anyOf"};return e===
null?e=[de]:e.push(de),r++,mr.errors=e,!1}var m=he===r}else var m=!0;if(m){if(Se.at_most!==void 0){let Oe=Se.at_most,he=r,
ve=r,je=!1,De=r;if(typeof Oe!="number"){let de={instancePath:s+"/expect/"+oe+"/at_most",keyword:"type"};e===null?e=[de]:
e.push(de),r++}var Z=De===r;je=je||Z;let P=r;t(Oe,{instancePath:s+"/expect/"+oe+"/at_most",parentData:Se,parentDataProperty:"\
at_most",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);var Z=P===r;if(je=je||Z,je)r=
ve,e!==null&&(ve?e.length=ve:e=null);else{let de={instancePath:s+"/expect/"+oe+"/at_most",keyword:"anyOf"};return e===null?
e=[de]:e.push(de),r++,mr.errors=e,!1}var m=he===r}else var m=!0;if(m){if(Se.source!==void 0){let Oe=r;if(typeof Se.source!=
"string")return mr.errors=[{instancePath:s+"/expect/"+oe+"/source",keyword:"type"}],!1;var m=Oe===r}else var m=!0;if(m)if(Se.
when!==void 0){let Oe=Se.when,he=r,ve=r,je=!1,De=r;if(typeof Oe!="boolean"){let de={instancePath:s+"/expect/"+oe+"/when",
keyword:"type"};e===null?e=[de]:e.push(de),r++}var d=De===r;je=je||d;let P=r;t(Oe,{instancePath:s+"/expect/"+oe+"/when",
parentData:Se,parentDataProperty:"when",rootData:f,dynamicAnchors:o})||(e=e===null?t.errors:e.concat(t.errors),r=e.length);
var d=P===r;if(je=je||d,je)r=ve,e!==null&&(ve?e.length=ve:e=null);else{let de={instancePath:s+"/expect/"+oe+"/when",keyword:"\
anyOf"};return e===null?e=[de]:e.push(de),r++,mr.errors=e,!1}var m=he===r}else var m=!0}}}}}}}}}else return mr.errors=[{
instancePath:s+"/expect/"+oe,keyword:"type"}],!1;var v=er===r;if(!v)break}}else return mr.errors=[{instancePath:s+"/expe\
ct",keyword:"type"}],!1;var i=xe===r}else var i=!0;if(i){if(n.compare!==void 0){let C=n.compare,xe=r;if(r===xe)if(Array.
isArray(C)){var a=!0;let Ue=C.length;for(let oe=0;oe<Ue;oe++){let Se=C[oe],er=r;if(r===er)if(Se&&typeof Se=="object"&&!Array.
isArray(Se)){let ar;if(Se.title===void 0&&(ar="title")||Se.rows===void 0&&(ar="rows"))return mr.errors=[{instancePath:s+
"/compare/"+oe,keyword:"required"}],!1;{let pr=r;for(let Oe in Se)if(!(Oe==="title"||Oe==="rows"||Oe==="note")){return mr.
errors=[{instancePath:s+"/compare/"+oe,keyword:"additionalProperties"}],!1;break}if(pr===r){if(Se.title!==void 0){let Oe=Se.
title,he=r;if(r===he)if(typeof Oe=="string"){if(jr(Oe)<1)return mr.errors=[{instancePath:s+"/compare/"+oe+"/title",keyword:"\
minLength"}],!1}else return mr.errors=[{instancePath:s+"/compare/"+oe+"/title",keyword:"type"}],!1;var ee=he===r}else var ee=!0;
if(ee){if(Se.rows!==void 0){let Oe=Se.rows,he=r,ve=r,je=!1,De=r;if(r===De)if(Array.isArray(Oe))if(Oe.length<1){let de={instancePath:s+
"/compare/"+oe+"/rows",keyword:"minItems"};e===null?e=[de]:e.push(de),r++}else{var Y=!0;let de=Oe.length;for(let ne=0;ne<
de;ne++){let Fe=Oe[ne],tr=r,Ce=r,R=!1,ke=r;if(r===ke)if(Fe&&typeof Fe=="object"&&!Array.isArray(Fe)){let Be;if(Fe.label===
void 0&&(Be="label")||Fe.value===void 0&&(Be="value")){let Le={instancePath:s+"/compare/"+oe+"/rows/"+ne,keyword:"requir\
ed"};e===null?e=[Le]:e.push(Le),r++}else{let Le=r;for(let Ve in Fe)if(!(Ve==="label"||Ve==="value")){let q={instancePath:s+
"/compare/"+oe+"/rows/"+ne,keyword:"additionalProperties"};e===null?e=[q]:e.push(q),r++;break}if(Le===r&&Fe.label!==void 0&&
typeof Fe.label!="string"){let Ve={instancePath:s+"/compare/"+oe+"/rows/"+ne+"/label",keyword:"type"};e===null?e=[Ve]:e.
push(Ve),r++}}}else{let Be={instancePath:s+"/compare/"+oe+"/rows/"+ne,keyword:"type"};e===null?e=[Be]:e.push(Be),r++}var u=ke===
r;R=R||u;let Me=r;t(Fe,{instancePath:s+"/compare/"+oe+"/rows/"+ne,parentData:Oe,parentDataProperty:ne,rootData:f,dynamicAnchors:o})||
(e=e===null?t.errors:e.concat(t.errors),r=e.length);var u=Me===r;if(R=R||u,R)r=Ce,e!==null&&(Ce?e.length=Ce:e=null);else{
let Be={instancePath:s+"/compare/"+oe+"/rows/"+ne,keyword:"anyOf"};e===null?e=[Be]:e.push(Be),r++}var Y=tr===r;if(!Y)break}}else{
let de={instancePath:s+"/compare/"+oe+"/rows",keyword:"type"};e===null?e=[de]:e.push(de),r++}var y=De===r;je=je||y;let P=r;
t(Oe,{instancePath:s+"/compare/"+oe+"/rows",parentData:Se,parentDataProperty:"rows",rootData:f,dynamicAnchors:o})||(e=e===
null?t.errors:e.concat(t.errors),r=e.length);var y=P===r;if(je=je||y,je)r=ve,e!==null&&(ve?e.length=ve:e=null);else{let de={
instancePath:s+"/compare/"+oe+"/rows",keyword:"anyOf"};return e===null?e=[de]:e.push(de),r++,mr.errors=e,!1}var ee=he===
r}else var ee=!0;if(ee)if(Se.note!==void 0){let Oe=r;if(typeof Se.note!="string")return mr.errors=[{instancePath:s+"/com\
pare/"+oe+"/note",keyword:"type"}],!1;var ee=Oe===r}else var ee=!0}}}}else return mr.errors=[{instancePath:s+"/compare/"+
oe,keyword:"type"}],!1;var a=er===r;if(!a)break}}else return mr.errors=[{instancePath:s+"/compare",keyword:"type"}],!1;var i=xe===
r}else var i=!0;if(i)if(n.profiles!==void 0){let C=n.profiles,xe=r;if(r===xe)if(C&&typeof C=="object"&&!Array.isArray(C)){
for(let Ue in C){let oe=r;if(typeof Ue=="string"&&!bn.test(Ue)){let Se={instancePath:s+"/profiles",keyword:"pattern",propertyName:Ue};
e===null?e=[Se]:e.push(Se),r++}var E=oe===r;if(!E){let Se={instancePath:s+"/profiles",keyword:"propertyNames"};return e===
null?e=[Se]:e.push(Se),r++,mr.errors=e,!1;break}}if(E)for(let Ue in C){let oe=r;ps(C[Ue],{instancePath:s+"/profiles/"+Ue.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:C,parentDataProperty:Ue,rootData:f,dynamicAnchors:o})||(e=e===null?ps.
errors:e.concat(ps.errors),r=e.length);var M=oe===r;if(!M)break}}else return mr.errors=[{instancePath:s+"/profiles",keyword:"\
type"}],!1;var i=xe===r}else var i=!0}}}}}}}}}}}else return mr.errors=[{instancePath:s,keyword:"type"}],!1;return mr.errors=
e,r===0}mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};const validateWhole = vt;
export const schemasFingerprint: string = '66e0cdbbe9983d9a1837de6a61c07fd592e6dbe08cab6882d08884bbdce42907';
export const validatePipeline: {
  (document: unknown): boolean;
  errors?: readonly { instancePath: string; keyword: string }[] | null;
} = validateWhole;
